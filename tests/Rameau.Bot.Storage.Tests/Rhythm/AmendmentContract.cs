using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

/// <summary>Posted cards are drawn again when what they show has changed, and no ask is lost.</summary>
public abstract class AmendmentContract(TestDatabase database) : LedgerContractBase(database)
{
    private static readonly Instant Soon = Now + Duration.FromMinutes(1), Later = Now + Duration.FromDays(1);

    [DatabaseFact]
    public async Task A_posted_card_is_due_to_be_drawn_again_from_its_instant_on()
    {
        await GivenAsync(Sent(Planned(), Later));

        Assert.Equal(Later, await NextAsync());
        Assert.Empty(await Ledger.ToAmendAsync(Sample.First.Id, Later - Duration.FromMilliseconds(1), default));
        Assert.Single(await Ledger.ToAmendAsync(Sample.First.Id, Later, default));
    }

    [DatabaseFact]
    public async Task An_ask_brings_the_instant_forward_and_never_puts_it_off()
    {
        await GivenAsync(Sent(Planned(), Later));

        await AskAsync(Soon);
        Assert.Equal(Soon, await NextAsync());

        await AskAsync(Later);
        Assert.Equal(Soon, await NextAsync());
    }

    [DatabaseFact]
    public async Task A_card_that_is_never_drawn_again_stays_so_whatever_is_asked()
    {
        await GivenAsync(Sent(Planned()), Planned("one-hour"));

        await AskAsync(Soon);

        Assert.Null(await NextAsync());
    }

    [DatabaseFact]
    public async Task A_card_asked_for_while_it_was_on_its_way_is_drawn_again_at_once()
    {
        await GivenAsync(Planned());
        await Ledger.TryStartAsync(Planned().Key, default);

        await AskAsync(Now);
        await Ledger.SettleAsync(Planned() with { State = DeliveryState.Sent, ActivityId = "1", SettledAt = Now, AmendAt = Later }, default);

        Assert.Equal(Now, await NextAsync());
    }

    [DatabaseFact]
    public async Task An_ask_is_for_one_step()
    {
        await GivenAsync(Sent(Planned(), Later), Sent(Planned(step: "S3"), Later));

        await AskAsync(Soon);

        Assert.Equal("S2", Assert.Single(await Ledger.ToAmendAsync(Sample.First.Id, Soon, default)).Step.Value);
        Assert.Equal([Planned(step: "S3").Key], (await Ledger.SentAsync(Sample.First.Id, new("S3"), default)).Select(delivery => delivery.Key));
    }

    [DatabaseFact]
    public async Task The_card_that_has_just_been_drawn_is_left_out_of_an_ask()
    {
        await GivenAsync(Sent(Planned(), Later), Sent(Planned("one-hour"), Later));

        await AskAsync(Soon, except: Planned().Key);

        Assert.Equal(Planned("one-hour").Key, Assert.Single(await Ledger.ToAmendAsync(Sample.First.Id, Soon, default)).Key);
    }

    [DatabaseFact]
    public async Task Once_drawn_the_card_waits_for_its_next_instant()
    {
        await GivenAsync(Sent(Planned(), Soon));

        await Ledger.AmendedAsync(await ReadAsync(), Later, default);
        Assert.Equal(Later, await NextAsync());

        await Ledger.AmendedAsync(await ReadAsync(), null, default);
        Assert.Null(await NextAsync());
    }

    [DatabaseFact]
    public async Task An_ask_that_comes_while_the_card_is_being_drawn_is_not_lost()
    {
        await GivenAsync(Sent(Planned(), Soon));
        var read = await ReadAsync();

        await AskAsync(Soon);
        await Ledger.AmendedAsync(read, Later, default);

        Assert.Equal(Soon, await NextAsync());
    }

    [DatabaseFact]
    public async Task A_card_asked_for_while_it_was_being_drawn_for_the_first_time_is_drawn_again_at_once()
    {
        await GivenAsync(Planned());
        await AskAsync(Soon);
        await Ledger.TryStartAsync(Planned().Key, default);
        await Ledger.SettleAsync(Sent(Planned(), Later), default);

        Assert.Equal(Soon, await NextAsync());
    }

    [DatabaseFact]
    public async Task Fifty_asks_at_once_are_all_counted()
    {
        await GivenAsync(Sent(Planned(), Later));

        await Race.RunAsync(50, i => AskAsync(Soon + Duration.FromSeconds(i)));

        Assert.Equal((50, Soon), ((await ReadAsync()).AmendAsks, await NextAsync()));
    }

    private Task AskAsync(Instant at, BeatKey? except = null) => Ledger.AmendAsync(Sample.First.Id, new("S2"), at, except, default);

    private Task<Instant?> NextAsync() => Ledger.NextAmendmentAsync(Sample.First.Id, default);

    private async Task<Delivery> ReadAsync() => Assert.Single(await Ledger.SentAsync(Sample.First.Id, new("S2"), default));

    [DatabaseFact]
    public async Task What_is_unsettled_is_known_by_promotion_with_the_instant_it_waits_for()
    {
        Assert.Empty(await Ledger.WaitingAsync(default));

        await GivenAsync(Sent(Planned()), Sent(Planned("one-week"), amendAt: Now + Duration.FromDays(3)), Sent(Planned("one-hour"), amendAt: Now + Duration.FromDays(2)));
        Assert.Equal(Now + Duration.FromDays(2), (await Ledger.WaitingAsync(default))[Sample.First.Id]);

        await GivenAsync(Planned("two-weeks", minutes: 5));
        var waiting = await Ledger.WaitingAsync(default);
        Assert.Equal(Now + Duration.FromMinutes(5), waiting[Sample.First.Id]);
        Assert.Single(waiting);
    }
}

public sealed class AmendmentOnSqlite(SqliteDatabase db) : AmendmentContract(db), IClassFixture<SqliteDatabase>;
public sealed class AmendmentOnPostgres(PostgresDatabase db) : AmendmentContract(db), IClassFixture<PostgresDatabase>;
