using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Pathways;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Benchmarks;

/// <summary>What is due and what comes next, for a thousand promotions: plan, beats and decision, without the database.</summary>
internal static class RhythmBenchmark
{
    private const int Promotions = 1_000;
    private const int Runs = 5;

    public static async Task RunAsync()
    {
        var pathways = PathwayFiles.Load(Path.Combine(AppContext.BaseDirectory, "Content", "pathways")).All;
        var zone = DateTimeZoneProviders.Tzdb["Europe/Paris"];
        var now = Instant.FromUtc(2027, 3, 10, 8, 0);
        LocalDate first = new(2026, 7, 1);
        var rules = RhythmFile.Load(Path.Combine(AppContext.BaseDirectory, "Content", "rhythm.yaml"));
        HashSet<BeatKey> nothing = [];

        for (var run = 0; run < Runs; run++)
        {
            var started = TimeProvider.System.GetTimestamp();
            var next = 0;

            for (var number = 0; number < Promotions; number++)
            {
                var pathway = pathways[number % pathways.Count];
                Promotion promotion = new(new($"P{number}"), "Promotion", pathway.Id, first.PlusDays(number % 365), zone);
                var due = DuePosts.Decide(Beats.Of(Plan.Of(pathway, promotion, []), rules), nothing, now, promotion.Calendar);
                next += due.NextAt is null ? 0 : 1;
            }

            await Console.Out.WriteLineAsync($"next beats of {Promotions} promotions: {TimeProvider.System.GetElapsedTime(started).Milliseconds()} ({next} have one)");
        }
    }
}
