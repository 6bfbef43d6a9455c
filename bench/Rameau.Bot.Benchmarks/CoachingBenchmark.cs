using Microsoft.Data.Sqlite;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Promotions;

namespace Rameau.Bot.Benchmarks;

/// <summary>Offering slots in a season of 1,000 promotions: 11,000 people, 90 coaches, a third of the calls of the window booked already.</summary>
internal static class CoachingBenchmark
{
    private const int Promotions = 1_000, Each = 11, Coaches = 90, Asked = 500;

    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Instant Now = Paris.On(new(2027, 3, 15), new(10, 0));

    private static readonly Pathway Pathway = new(new("bench"), "modeles-hybrides", "Bench", 9,
    [
        new(new("S1"), StepKind.Session, "Session 1") { OffsetDays = 0, StartsAt = new(9, 30), DurationMinutes = 420, Phase = Phase.Understand },
        new(new("C1"), StepKind.CoachingWindow, "Coaching 1") { OffsetDays = 7, EndOffsetDays = 75, DurationMinutes = 120, Between = (new("S1"), new("S2")) },
        new(new("S2"), StepKind.Session, "Session 2") { OffsetDays = 80, StartsAt = new(9, 30), DurationMinutes = 420, Phase = Phase.PutIntoPractice },
    ]);

    public static async Task RunAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"rameau-coaching-{Guid.NewGuid():n}.db");

        try
        {
            await using var store = Store.Open(StoreKind.Sqlite, $"Data Source={file}");
            await new Migrator(store).ApplyAsync(default);
            var booked = await FillAsync(store);
            await Console.Out.WriteLineAsync($"{Promotions} promotions, {Promotions * Each} people, {Coaches} coaches, {booked} calls booked");
            await MeasureAsync("two coaches for each promotion", store);
            await new SqlPeople(store.Source).SaveAsync([.. Enumerable.Range(0, Coaches).Select(i => Coach(i, []))], default);
            await MeasureAsync("all ninety coaches for every promotion", store);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.Delete(file);
        }
    }

    private static async Task MeasureAsync(string what, Store store)
    {
        SqlPeople people = new(store.Source);
        SqlCoachingCalls calls = new(store.Source);
        CoachingDesk desk = new(people, calls, new SqlCoachAgendas(store.Source));
        Random random = new(7);
        List<TimeSpan> offers = [], whole = [];
        var found = 0;

        for (var i = -20; i < Asked; i++)
        {
            var number = random.Next(Promotions);
            var plan = Plan.Of(Pathway, PromotionOf(number), []);
            var person = Participant(number, random.Next(Each));
            var window = CallWindow.All(plan)[0];
            var started = TimeProvider.System.GetTimestamp();
            var free = (await desk.ReadAsync(plan, person, null, Now, default))!.Free;
            var offered = TimeProvider.System.GetElapsedTime(started);
            started = TimeProvider.System.GetTimestamp();
            await desk.FreeAsync(window, null, Now, default);
            var read = TimeProvider.System.GetElapsedTime(started);

            if (i >= 0) // the first ones warm up
            {
                offers.Add(offered);
                whole.Add(read);
                found += free.Count;
            }
        }

        await Console.Out.WriteLineAsync(
            $"{what}: {found / Asked} slots offered, with the person's own call, the line and fairness, in {offers.Quantile(0.5).Milliseconds()} (median), p99 {offers.Quantile(0.99).Milliseconds()}; "
            + $"all that is free in the window in {whole.Quantile(0.5).Milliseconds()}, p99 {whole.Quantile(0.99).Milliseconds()}");
    }

    private static async Task<int> FillAsync(Store store)
    {
        SqlPeople people = new(store.Source);
        SqlPromotions promotions = new(store.Source);
        SqlCoachAgendas agendas = new(store.Source);
        SqlCoachingCalls calls = new(store.Source);

        foreach (var number in Enumerable.Range(0, Promotions))
        {
            await promotions.TryAddAsync(PromotionOf(number), default);
        }

        await people.SaveAsync(
            [
                .. Enumerable.Range(0, Promotions).SelectMany(number => Enumerable.Range(0, Each).Select(i => Participant(number, i))),
                .. Enumerable.Range(0, Coaches).Select(i => Coach(i, [.. Enumerable.Range(0, Promotions).Where(number => number % Coaches == i || (number + 7) % Coaches == i).Select(IdOf)])),
            ],
            default);

        foreach (var i in Enumerable.Range(0, Coaches))
        {
            await agendas.SaveAsync(new(new($"coach-{i}"), Paris), default);
            await agendas.OpenAsync(new($"coach-{i}"), [new(new(0b1_1111), new(2027, 3, 1), new(2027, 6, 30), new(9, 0), new(12 + (i % 6), 0))], [], default);
        }

        var (random, booked) = (new Random(11), 0);

        foreach (var number in Enumerable.Range(0, Promotions))
        {
            var window = CallWindow.All(Plan.Of(Pathway, PromotionOf(number), []))[0];

            foreach (var i in Enumerable.Range(0, Each / 3))
            {
                var day = new LocalDate(2027, 3, 17).PlusDays(random.Next(60));
                CallCommand.Take take = new(
                    new(IdOf(number), new("C1"), Participant(number, i).Id), null, window, new($"coach-{number % Coaches}"), Paris.On(day, new(9 + random.Next(6), 15 * random.Next(4))));
                booked += await calls.DoAsync(take, Now, default) is CallOutcome.Done ? 1 : 0;
            }
        }

        return booked;
    }

    private static PromotionId IdOf(int number) => new($"P{number}");

    private static Promotion PromotionOf(int number) => new(IdOf(number), $"Promotion {number}", Pathway.Id, new(2027, 3, 1), Paris);

    private static Person Participant(int number, int i) => new(new($"p{number}-{i}"), "Prénom", $"Nom {i}") { Roles = [new(Role.Participant, IdOf(number))] };

    private static Person Coach(int i, IReadOnlyList<PromotionId> promotions) => new(new($"coach-{i}"), "Coach", $"{i}")
    {
        Roles = promotions.Count == 0 ? [new(Role.Coach)] : [.. promotions.Select(promotion => new RoleGrant(Role.Coach, promotion))],
    };
}
