using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

public abstract class LedgerContract(TestDatabase database) : LedgerContractBase(database)
{
    [DatabaseFact]
    public async Task A_planned_row_comes_back_as_planned_in_the_order_they_are_due()
    {
        Delivery later = Planned("one-hour", minutes: 60), sooner = Planned();
        await GivenAsync(later, sooner);

        Assert.Equal([sooner, later], await Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.Equal([later.Key, sooner.Key], (await Ledger.KeysAsync(Sample.First.Id, default)).OrderByDescending(key => key.Value));
        Assert.Empty(await Ledger.KeysAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task A_key_that_is_there_stays_as_it_is()
    {
        await GivenAsync(Sent(Planned()));
        await Ledger.PlanAsync([Planned(minutes: 30), Planned("one-hour")], default);

        Assert.Equal([Sent(Planned())], await Ledger.InStateAsync(DeliveryState.Sent, default));
        Assert.Equal([Planned("one-hour")], await Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task What_was_skipped_is_kept_with_its_reason_and_never_sent()
    {
        var skipped = Planned() with { State = DeliveryState.Skipped, Conversation = null, Reason = "no chat is linked yet", SettledAt = Now };
        await Ledger.PlanAsync([skipped], default);

        Assert.Equal([skipped], await Ledger.InStateAsync(DeliveryState.Skipped, default));
        Assert.False(await Ledger.TryStartAsync(skipped.Key, default));
    }

    [DatabaseFact]
    public async Task Of_fifty_takers_one_wins()
    {
        await GivenAsync(Planned());

        var taken = await Race.RunAsync(50, _ => Ledger.TryStartAsync(Planned().Key, default));

        Assert.Single(taken, won => won);
        Assert.Single(await Ledger.InStateAsync(DeliveryState.Sending, default));
    }

    [DatabaseFact]
    public async Task Schedulers_that_plan_the_same_at_once_in_any_order_plan_it_once()
    {
        Delivery[] deliveries = [.. Enumerable.Range(0, 100).Select(i => Planned($"rule-{i:00}", minutes: i))];

        await Race.RunAsync(16, runner => Ledger.PlanAsync([.. runner % 2 == 0 ? deliveries : deliveries.Reverse()], default));

        Assert.Equal(deliveries, await Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseTheory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.Failed)]
    public async Task What_is_settled_is_never_started_or_settled_again(DeliveryState state)
    {
        var settled = Planned() with { State = state, SettledAt = Now, Reason = "502 Bad Gateway" };
        await GivenAsync(settled);

        Assert.False(await Ledger.TryStartAsync(settled.Key, default));
        await Ledger.SettleAsync(Sent(settled), default);

        Assert.Equal([settled], await Ledger.InStateAsync(state, default));
    }

    [DatabaseFact]
    public async Task What_certainly_was_not_posted_goes_back_to_planned_and_is_started_again()
    {
        await GivenAsync(Planned());
        await Ledger.TryStartAsync(Planned().Key, default);
        await Ledger.SettleAsync(Planned() with { Reason = "429" }, default);

        Assert.Equal([Planned() with { Reason = "429" }], await Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.True(await Ledger.TryStartAsync(Planned().Key, default));
    }

    [DatabaseFact]
    public async Task After_a_crash_what_was_being_sent_is_unknown_and_nothing_else_is()
    {
        Delivery sent = Sent(Planned("two-weeks")), sending = Planned("one-week"), planned = Planned();
        await GivenAsync(sent, sending, planned);
        await Ledger.TryStartAsync(sending.Key, default);

        Assert.Equal([Sample.First.Id], await Survivor.DoubtSendingAsync(Now, Duration.Zero, default));
        Assert.Empty(await Survivor.DoubtSendingAsync(Now, Duration.Zero, default));

        var doubtful = Assert.Single(await Ledger.InStateAsync(DeliveryState.Unknown, default));
        Assert.Equal((sending.Key, Now), (doubtful.Key, doubtful.SettledAt));
        Assert.Equal([sent], await Ledger.InStateAsync(DeliveryState.Sent, default));
        Assert.Equal([planned], await Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task What_is_planned_together_is_planned_whole_or_not_at_all()
    {
        var broken = Planned("one-hour") with { Conversation = new("19:nowhere") };

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Ledger.PlanAsync([Planned(), broken], default));

        Assert.Empty(await Ledger.KeysAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Instants_are_kept_to_the_millisecond()
    {
        await GivenAsync(Planned() with { DueAt = Now + Duration.FromNanoseconds(7_999_999) });

        Assert.Equal(Now + Duration.FromMilliseconds(7), Assert.Single(await Ledger.PlannedAsync(Sample.First.Id, default)).DueAt);
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_reason_comes_back_as_it_went_in(string reason)
    {
        var failed = Planned() with { State = DeliveryState.Failed, SettledAt = Now, Reason = reason };
        await GivenAsync(failed);

        Assert.Equal([failed], await Ledger.InStateAsync(DeliveryState.Failed, default));
    }
}

public sealed class LedgerOnSqlite(SqliteDatabase db) : LedgerContract(db), IClassFixture<SqliteDatabase>;
public sealed class LedgerOnPostgres(PostgresDatabase db) : LedgerContract(db), IClassFixture<PostgresDatabase>;
