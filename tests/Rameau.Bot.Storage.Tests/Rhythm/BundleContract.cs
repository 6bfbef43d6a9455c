using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

/// <summary>Several rows of one day go out in one message: the first carries the others, and they share its fate.</summary>
public abstract class BundleContract(TestDatabase database) : LedgerContractBase(database)
{
    private static readonly Delivery First = Planned("one-week"), Second = Planned("newsletter", "NL1", minutes: 1), Third = Planned("work-open", "TP1", minutes: 2);
    private static readonly BeatKey[] Keys = [First.Key, Second.Key, Third.Key];

    [DatabaseFact]
    public async Task The_first_carries_the_others_and_comes_first()
    {
        await GivenAsync(Third, First, Second, Planned("eve"));

        Assert.True(await Ledger.TryStartAsync([Second.Key, First.Key, Third.Key], default));

        var bundle = await Ledger.BundleAsync(Second.Key, default);
        Assert.Equal([Second.Key, First.Key, Third.Key], bundle.Select(row => row.Key));
        Assert.Equal([null, Second.Key, Second.Key], bundle.Select(row => row.Carrier));
        Assert.All(bundle, row => Assert.Equal((DeliveryState.Sending, Second.Key), (row.State, row.Bundle)));
    }

    [DatabaseFact]
    public async Task When_one_of_them_is_taken_none_is_started()
    {
        await GivenAsync(First, Second, Third);
        Assert.True(await Ledger.TryStartAsync(Third.Key, default));

        Assert.False(await Ledger.TryStartAsync(Keys, default));

        Assert.Equal([First, Second], await Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.Null((await Ledger.FindAsync(Third.Key, default))!.Carrier);
    }

    [DatabaseFact]
    public async Task When_one_of_them_is_not_there_none_is_started()
    {
        await GivenAsync(First);

        Assert.False(await Ledger.TryStartAsync([First.Key, Second.Key], default));

        Assert.Equal([First], await Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_many_who_take_them_together_and_one_by_one_each_row_has_one_taker()
    {
        await GivenAsync(First, Second, Third);

        var taken = await Race.RunAsync(24, i => i % 4 == 0 ? Ledger.TryStartAsync(Keys, default) : Ledger.TryStartAsync(Keys[(i % 4) - 1], default));

        var isWhole = taken.Where((_, i) => i % 4 == 0).Any(won => won);
        Assert.Equal(isWhole ? 1 : 3, taken.Count(won => won));
        Assert.Equal(3, (await Ledger.InStateAsync(DeliveryState.Sending, default)).Count);
        Assert.Equal(isWhole ? 3 : 1, (await Ledger.BundleAsync(First.Key, default)).Count);
    }

    [DatabaseTheory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.Failed)]
    public async Task What_becomes_of_the_carrier_becomes_of_all(DeliveryState state)
    {
        await StartedAsync();

        await Ledger.SettleAsync(First with { State = state, ActivityId = "1", SettledAt = Now, Reason = "so it was", AmendAt = Now }, default);

        var bundle = await Ledger.BundleAsync(First.Key, default);
        Assert.Equal(3, bundle.Count);
        Assert.All(bundle, row => Assert.Equal((state, "1", Now, "so it was", Now), (row.State, row.ActivityId, row.SettledAt, row.Reason, row.AmendAt)));
        Assert.Equal([First.DueAt, Second.DueAt, Third.DueAt], bundle.Select(row => row.DueAt));
    }

    [DatabaseFact]
    public async Task Back_to_planned_each_is_free_to_go_out_alone()
    {
        await StartedAsync();

        await Ledger.SettleAsync(First with { Reason = "429" }, default);

        Assert.Equal([First with { Reason = "429" }, Second with { Reason = "429" }, Third with { Reason = "429" }], await Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.True(await Ledger.TryStartAsync(Second.Key, default));
        Assert.Single(await Ledger.BundleAsync(First.Key, default));
    }

    [DatabaseFact]
    public async Task A_node_that_does_not_send_it_settles_nothing_of_it()
    {
        await StartedAsync();

        await Survivor.SettleAsync(Sent(First), default);

        Assert.Equal(3, (await Ledger.InStateAsync(DeliveryState.Sending, default)).Count);
    }

    [DatabaseFact]
    public async Task After_a_crash_all_of_it_is_in_doubt_and_each_row_is_counted()
    {
        await StartedAsync();

        Assert.Equal(3, (await Survivor.DoubtSendingAsync(Now, Duration.Zero, default)).Count);

        Assert.Equal(Keys, (await Ledger.DoubtfulAsync(Sample.First.Id, default)).Select(row => row.Key));
        Assert.All(await Ledger.BundleAsync(First.Key, default), row => Assert.Equal(First.Key, row.Bundle));
    }

    [DatabaseFact]
    public async Task Seen_in_the_chat_all_of_it_was_sent()
    {
        await DoubtfulAsync();

        Assert.True(await Ledger.TryResolveAsync(First.Key, isThere: true, Now, default));

        Assert.All(await Ledger.BundleAsync(First.Key, default), row => Assert.Equal((DeliveryState.Sent, Now), (row.State, row.SettledAt)));
        Assert.Equal(3, (await Ledger.BundleAsync(First.Key, default)).Count);
        Assert.Empty(await Ledger.DoubtfulAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task To_be_sent_again_all_of_it_is_planned_and_nobody_carries_anybody()
    {
        await DoubtfulAsync();

        Assert.True(await Ledger.TryResolveAsync(First.Key, isThere: false, Now, default));

        Assert.Equal([First, Second, Third], await Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_many_words_about_one_doubt_the_first_holds()
    {
        await DoubtfulAsync();

        var resolved = await Race.RunAsync(16, i => Ledger.TryResolveAsync(First.Key, isThere: i % 2 == 0, Now, default));

        var winner = Assert.Single(resolved.Select((won, i) => (won, isThere: i % 2 == 0)), one => one.won);
        Assert.Equal(3, (await Ledger.InStateAsync(winner.isThere ? DeliveryState.Sent : DeliveryState.Planned, default)).Count);
    }

    [DatabaseTheory]
    [InlineData(DeliveryState.Planned)]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Failed)]
    public async Task What_is_not_in_doubt_cannot_be_resolved(DeliveryState state)
    {
        var row = state is DeliveryState.Planned ? First : First with { State = state, SettledAt = Now, ActivityId = "1" };
        await GivenAsync(row);

        Assert.False(await Ledger.TryResolveAsync(First.Key, isThere: false, Now, default));
        Assert.False(await Ledger.TryResolveAsync(new("nobody"), isThere: true, Now, default));

        Assert.Equal(row, await Ledger.FindAsync(First.Key, default));
    }

    [DatabaseFact]
    public async Task Doubts_are_listed_for_their_promotion_in_the_order_they_were_due()
    {
        Delivery Doubt(Delivery row) => row with { State = DeliveryState.Unknown, SettledAt = Now };
        await GivenAsync(Doubt(Third), Doubt(First), Sent(Second));

        Assert.Equal([Doubt(First), Doubt(Third)], await Ledger.DoubtfulAsync(Sample.First.Id, default));
        Assert.Empty(await Ledger.DoubtfulAsync(Sample.Second.Id, default));
    }

    private async Task StartedAsync()
    {
        await GivenAsync(First, Second, Third);
        Assert.True(await Ledger.TryStartAsync(Keys, default));
    }

    private async Task DoubtfulAsync()
    {
        await StartedAsync();
        await Ledger.SettleAsync(First with { State = DeliveryState.Unknown, SettledAt = Now, Reason = "502" }, default);
    }
}

public sealed class BundleOnSqlite(SqliteDatabase db) : BundleContract(db), IClassFixture<SqliteDatabase>;
public sealed class BundleOnPostgres(PostgresDatabase db) : BundleContract(db), IClassFixture<PostgresDatabase>;
