using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Npgsql;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Promotions;

namespace Rameau.Bot.Benchmarks;

/// <summary>Two hundred people want one slot at once, from two processes on one PostgreSQL server: one gets it, and 199 are told and offered others.</summary>
internal static class ContentionBenchmark
{
    private const int People = 200, Processes = 2;

    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Promotion Promotion = new(new("P"), "Promotion", new("bench"), new(2027, 3, 1), Paris);
    private static readonly Instant Now = Paris.On(new(2027, 3, 1), new(10, 0)), Wanted = Paris.On(new(2027, 3, 9), new(9, 0));
    private static readonly PersonId Coach = new("coach");

    private static readonly CallWindow Window = new(
        Promotion.Id, new Step(new("C1"), StepKind.CoachingWindow, "Coaching", Now, Now + Duration.FromDays(30), HasHour: false), Now, Now + Duration.FromDays(30));

    /// <param name="server">A connection string; a schema is made there and dropped.</param>
    public static async Task<bool> RunAsync(string server)
    {
        var schema = $"rameau_{Guid.NewGuid():n}";
        await using NpgsqlDataSource admin = NpgsqlDataSource.Create(server);
        await admin.CreateCommand($"CREATE SCHEMA {schema}").ExecuteNonQueryAsync();

        try
        {
            var own = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, MaxPoolSize = 20, Timeout = 60 }.ConnectionString;
            await using var store = Store.Open(StoreKind.Postgres, own);
            await new Migrator(store).ApplyAsync(default);
            await FillAsync(store);
            var start = TimeProvider.System.GetUtcNow().AddSeconds(5).ToUnixTimeMilliseconds();
            var workers = Enumerable.Range(0, Processes).Select(i => Process.Start(new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "Rameau.Bot.Benchmarks.dll"), "contender", own, $"{i}", start.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!).ToArray();
            var said = (await Task.WhenAll(workers.Select(worker => worker.StandardOutput.ReadToEndAsync()))).SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            SqlCoachingCalls calls = new(store.Source);
            var held = (await calls.OfPromotionAsync(Promotion.Id, default)).Count;
            var faults = await calls.FaultsAsync(Now, default);
            await Console.Out.WriteLineAsync($"{said.CountBy(line => line).OrderByDescending(one => one.Value).Select(one => $"{one.Value} × {one.Key}").Aggregate((one, other) => $"{one}; {other}")}; {held} call held, {faults.Count} faults");

            return held == 1 && faults.Count == 0 && said.Count(line => line == "confirmed") == 1 && said.Count(line => line.StartsWith("taken, offered", StringComparison.Ordinal)) == People - 1;
        }
        finally
        {
            await admin.CreateCommand($"DROP SCHEMA {schema} CASCADE").ExecuteNonQueryAsync();
        }
    }

    /// <summary>One process's half of them.</summary>
    public static async Task ContendAsync(string connection, int process, long startsAt)
    {
        await using var store = Store.Open(StoreKind.Postgres, connection);
        SqlPeople people = new(store.Source);
        SqlCoachingCalls calls = new(store.Source);
        CoachingDesk desk = new(people, calls, new SqlCoachAgendas(store.Source));
        await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, startsAt - TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds())), TimeProvider.System);

        var lines = await Task.WhenAll(Enumerable.Range(0, People / Processes).Select(async i =>
        {
            CallKey key = new(Promotion.Id, new("C1"), new($"p{process}-{i}"));

            return await calls.DoAsync(new CallCommand.Take(key, key.Person, Window, Coach, Wanted), Now, default) switch
            {
                CallOutcome.Done => "confirmed",
                CallOutcome.Refused { Why: CallRefusal.Taken } => (await desk.FreeAsync(Window, null, Now, default)).Free is { Count: > 0 } others && others.All(slot => slot.StartsAt != Wanted) ? "taken, offered others" : "taken, offered nothing",
                var other => $"{other}",
            };
        }));

        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    private static async Task FillAsync(Store store)
    {
        await new SqlPromotions(store.Source).TryAddAsync(Promotion, default);
        await new SqlPeople(store.Source).SaveAsync(
            [
                new(Coach, "Coach", "Un") { Roles = [new(Role.Coach, Promotion.Id)] },
                .. Enumerable.Range(0, People).Select(i => new Person(new($"p{i % Processes}-{i / Processes}"), "Prénom", "Nom") { Roles = [new(Role.Participant, Promotion.Id)] }),
            ],
            default);
        SqlCoachAgendas agendas = new(store.Source);
        await agendas.SaveAsync(new(Coach, Paris), default);
        await agendas.OpenAsync(Coach, [new(new(0b1_1111), new(2027, 3, 1), new(2027, 3, 31), new(9, 0), new(17, 0))], [], default);
    }
}
