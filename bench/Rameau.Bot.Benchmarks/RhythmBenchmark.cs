using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Pathways;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Promotions;

namespace Rameau.Bot.Benchmarks;

/// <summary>Ten thousand promotions with eleven people each: what is due and what comes next of all, and what a start on them costs.</summary>
internal static class RhythmBenchmark
{
    private const int Promotions = 10_000;
    private const int PeopleOfEach = 11;
    private const int Runs = 5;

    private static readonly string Content = Path.Combine(AppContext.BaseDirectory, "Content");
    private static readonly IReadOnlyList<Pathway> Pathways = PathwayFiles.Load(Path.Combine(Content, "pathways")).All;
    private static readonly IReadOnlyList<RhythmRule> Rules = RhythmFile.Load(Path.Combine(Content, "rhythm.yaml"));
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public static async Task RunAsync()
    {
        for (var run = 0; run < Runs; run++)
        {
            await ComputeAsync();
        }

        var folder = Directory.CreateTempSubdirectory("rameau-bench-");

        try
        {
            var file = $"Data Source={Path.Combine(folder.FullName, "rameau.db")}";
            await FillAsync(file);
            await StartAsync(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ComputeAsync()
    {
        var now = Instant.FromUtc(2027, 3, 10, 8, 0);
        HashSet<BeatKey> nothing = [];
        var (started, beats, next) = (TimeProvider.System.GetTimestamp(), 0, 0);

        for (var number = 0; number < Promotions; number++)
        {
            var promotion = Promotion(number);
            var plan = Plan.Of(Pathways[number % Pathways.Count], promotion, []);
            var all = Beats.Of(plan, Rules);
            beats += all.Count;
            next += DuePosts.Decide(all, nothing, now, plan.Calendar).NextAt is null ? 0 : 1;
        }

        await Console.Out.WriteLineAsync(
            $"next beats of {Promotions} promotions: {TimeProvider.System.GetElapsedTime(started).Milliseconds()}, {beats} beats, {next} with a next one, {Environment.WorkingSet.Megabytes()}");
    }

    /// <summary>The bot in a process of its own, at the demo's instant, in the middle of what most of them live.</summary>
    private static async Task StartAsync(string file)
    {
        await using var room = await Rooms.StartAsync();
        var started = TimeProvider.System.GetTimestamp();
        await using var bot = await BotUnderTest.StartAsync(room, $"--Storage:ConnectionString={file}");
        var ready = TimeProvider.System.GetElapsedTime(started);
        var cpu = bot.CpuTime;
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        var after = bot.CpuTime - cpu;
        bot.Process.Refresh();
        await Console.Out.WriteLineAsync(
            $"start on {Promotions} promotions and {Promotions * PeopleOfEach} people: ready after {ready.Milliseconds()}, {cpu.Milliseconds()} CPU; {after.Milliseconds()} CPU in the ten seconds that follow; {bot.Process.WorkingSet64.Megabytes()}");
    }

    private static async Task FillAsync(string file)
    {
        const int Together = 1_000;
        await using var store = Store.Open(StoreKind.Sqlite, file);
        await new Migrator(store).ApplyAsync(default);
        SqlPromotions promotions = new(store.Source);
        SqlPeople people = new(store.Source);

        foreach (var numbers in Enumerable.Range(0, Promotions).Chunk(Together))
        {
            foreach (var number in numbers)
            {
                await promotions.TryAddAsync(Promotion(number), default);
            }

            await people.SaveAsync([.. numbers.SelectMany(number => Enumerable.Range(0, PeopleOfEach).Select(one => Person(number, one)))], default);
        }
    }

    private static Promotion Promotion(int number) =>
        new(new($"B{number}"), $"Promotion {number}", Pathways[number % Pathways.Count].Id, new LocalDate(2026, 7, 1).PlusDays(number % 365), Paris);

    private static Person Person(int promotion, int number) => new(new($"b{promotion}-{number}"), "Aline", $"Brumevert {number}", $"b{promotion}.{number}@example.org")
    {
        Roles = [new(Role.Participant, new($"B{promotion}"))],
    };
}
