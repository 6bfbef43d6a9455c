using NodaTime;
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
