using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Promotions;

public abstract class PromotionsContract(TestDatabase database) : StorageContract(database)
{
    private IPromotions Store => Database.Promotions;

    [DatabaseFact]
    public async Task A_promotion_comes_back_as_added()
    {
        var promotion = Sample.First with { Id = new("P'3"), Zone = DateTimeZoneProviders.Tzdb["Indian/Reunion"], Language = "en" };

        Assert.True(await Store.TryAddAsync(promotion, default));

        Assert.Equal(promotion, await Store.FindAsync(promotion.Id, default));
        Assert.Null(await Store.FindAsync(new("nowhere"), default));
    }

    [DatabaseFact]
    public async Task An_id_that_is_taken_is_refused_and_the_promotion_stays_as_it_was()
    {
        Assert.False(await Store.TryAddAsync(Sample.First with { Name = "Another" }, default));

        Assert.Equal(Sample.First, await Store.FindAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task All_come_in_the_order_of_their_start_dates()
    {
        var earlier = Sample.First with { Id = new("P9"), StartsOn = new LocalDate(2019, 9, 3) };
        await Store.TryAddAsync(earlier, default);

        Assert.Equal([earlier, Sample.First, Sample.Second], await Store.AllAsync(default));
    }

    [DatabaseFact]
    public async Task Changes_come_back_in_the_order_decided()
    {
        PlanChange[] changes =
        [
            new PlanChange.Moved(new("S2"), new LocalDateTime(2027, 4, 8, 14, 0)),
            new PlanChange.Placed(new("S2"), "12 rue de l'Étang"),
            new PlanChange.Moved(new("S2"), new LocalDateTime(2027, 4, 6, 9, 30, 15).PlusNanoseconds(1)),
        ];

        foreach (var change in changes)
        {
            await Store.ChangeAsync(Sample.First.Id, change, default);
        }

        Assert.Equal(changes, await Store.ChangesAsync(Sample.First.Id, default));
        Assert.Empty(await Store.ChangesAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task Of_twenty_changes_decided_at_once_none_is_lost()
    {
        await Race.RunAsync(20, i => Store.ChangeAsync(Sample.First.Id, new PlanChange.Placed(new("S2"), $"place {i}"), default));

        var changes = await Store.ChangesAsync(Sample.First.Id, default);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"place {i}").Order(), changes.Select(change => ((PlanChange.Placed)change).Place).Order());
    }

    [DatabaseFact]
    public async Task Every_kind_of_change_comes_back_with_who_decided_it_and_when()
    {
        AddedStep fair = new(StepKind.TargetedEvents, "L'« été » à \\ \"deux\"", new LocalDateTime(2027, 4, 8, 18, 30), 90, "Rennes", "https://forum.example/?a=1&b=2", EventOrigin.Partners);
        PlanChange[] changes =
        [
            new PlanChange.Cancelled(new("V1"), "l'hôte est absent"),
            new PlanChange.Cancelled(new("V2")),
            new PlanChange.Added(new("EV-1"), fair),
            new PlanChange.Added(new("BU-1"), new(StepKind.Bulletin, "Bulletin", new LocalDateTime(2027, 4, 8, 0, 0))),
            new PlanChange.Sized(new("V3"), 8),
            new PlanChange.Sized(new("V3"), null),
        ];
        PlanChange[] decided = [.. changes.Select(change => change with { DecidedAt = Now, By = Sample.Aline.Id })];

        Assert.True(await Store.TryChangeAsync(Sample.First.Id, decided, 0, default));

        Assert.Equal(decided, await Store.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_change_decided_about_a_plan_that_has_changed_is_not_made()
    {
        Assert.True(await Store.TryChangeAsync(Sample.First.Id, [new PlanChange.Placed(new("S1"), "Rennes"), new PlanChange.Placed(new("S2"), "Nantes")], 0, default));

        Assert.False(await Store.TryChangeAsync(Sample.First.Id, [new PlanChange.Placed(new("S3"), "Brest"), new PlanChange.Placed(new("S4"), "Vannes")], 1, default));
        Assert.True(await Store.TryChangeAsync(Sample.Second.Id, [new PlanChange.Placed(new("S3"), "Brest")], 0, default));

        Assert.Equal(2, (await Store.ChangesAsync(Sample.First.Id, default)).Count);
    }

    [DatabaseFact]
    public async Task Of_eight_who_decide_about_the_same_plan_at_once_one_wins()
    {
        var wins = await Race.RunAsync(8, i => Store.TryChangeAsync(
            Sample.First.Id, [new PlanChange.Placed(new("S2"), $"place {i}"), new PlanChange.Placed(new("S3"), $"place {i}")], 0, default));

        var changes = await Store.ChangesAsync(Sample.First.Id, default);

        Assert.Single(wins, win => win);
        Assert.Equal([$"place {wins.ToList().IndexOf(true)}", $"place {wins.ToList().IndexOf(true)}"], changes.Select(change => ((PlanChange.Placed)change).Place));
    }

    [DatabaseFact]
    public async Task What_somebody_decided_stays_when_they_are_erased()
    {
        await Store.ChangeAsync(Sample.First.Id, new PlanChange.Placed(new("S1"), "Rennes") { DecidedAt = Now, By = Sample.Aline.Id }, default);

        await using (var erase = Database.Store.Source.CreateCommand($"DELETE FROM person WHERE id = '{Sample.Aline.Id}'"))
        {
            await erase.ExecuteNonQueryAsync();
        }

        Assert.Equal([new PlanChange.Placed(new("S1"), "Rennes") { DecidedAt = Now }], await Store.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_calendar_comes_back_as_it_was_last_set()
    {
        var zone = Sample.First.Zone;
        PromotionCalendar first = new(zone) { Closed = [new(new(2027, 7, 12), new(2027, 7, 16), "séminaire"), new(new(2027, 4, 1), new(2027, 4, 1), "pont d'avril")] };
        PromotionCalendar then = first with { Opens = new(9, 30), Closes = new(18, 0), IsAugustClosed = false, IsAugustSilent = true, Closed = first.Closed.Reverse().ToArray() };

        await Store.SetCalendarAsync(Sample.First.Id, first, default);
        await Store.SetCalendarAsync(Sample.First.Id, then, default);

        Assert.Equal(then, (await Store.FindAsync(Sample.First.Id, default))?.Calendar);
        Assert.Equal([Sample.First with { Calendar = then }, Sample.Second], await Store.AllAsync(default));
    }

    [DatabaseFact]
    public async Task A_promotion_speaks_the_language_it_last_chose_and_no_other_does()
    {
        await Store.SetLanguageAsync(Sample.First.Id, "en", default);
        await Store.SetLanguageAsync(Sample.First.Id, Promotion.FrenchSayingTu, default);

        Assert.Equal([Sample.First with { Language = Promotion.FrenchSayingTu }, Sample.Second], await Store.AllAsync(default));
        Assert.True((await Store.FindAsync(Sample.First.Id, default))?.SaysTu);
    }

    [DatabaseFact]
    public async Task A_promotion_is_added_with_its_calendar()
    {
        var promotion = Sample.First with { Id = new("P3"), Calendar = new(Sample.First.Zone) { Closed = [new(new(2027, 7, 12), new(2027, 7, 16), "séminaire")] } };

        await Store.TryAddAsync(promotion, default);

        Assert.Equal(promotion, await Store.FindAsync(promotion.Id, default));
    }

    [DatabaseFact]
    public async Task Every_decision_on_plan_or_calendar_is_counted()
    {
        var before = await Store.VersionsAsync(default);

        await Store.ChangeAsync(Sample.First.Id, new PlanChange.Placed(new("S1"), "Rennes"), default);
        await Store.SetCalendarAsync(Sample.First.Id, Sample.First.Calendar, default);

        var after = await Store.VersionsAsync(default);

        Assert.Equal(new PlanVersion(1, before[Sample.First.Id].Calendar + 1), after[Sample.First.Id]);
        Assert.Equal(before[Sample.Second.Id], after[Sample.Second.Id]);
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_place_comes_back_as_it_went_in(string place)
    {
        await Store.ChangeAsync(Sample.First.Id, new PlanChange.Placed(new("S2"), place), default);

        Assert.Equal([new PlanChange.Placed(new("S2"), place)], await Store.ChangesAsync(Sample.First.Id, default));
    }
}

public sealed class PromotionsOnSqlite(SqliteDatabase db) : PromotionsContract(db), IClassFixture<SqliteDatabase>;
public sealed class PromotionsOnPostgres(PostgresDatabase db) : PromotionsContract(db), IClassFixture<PostgresDatabase>;
