using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

/// <summary>What animators decide about single messages, and what the ledger forgets.</summary>
public abstract class BeatChangeContract(TestDatabase database) : LedgerContractBase(database)
{
    private static readonly BeatKey Eve = Planned().Key;
    private static readonly BeatChange Nothing = new(), Off = new(CalledOff: true), Later = new(PostponedTo: Now + Duration.FromHours(1)), Words = new(Words: "Venez");

    [DatabaseFact]
    public async Task A_decision_comes_back_as_it_was_taken_for_its_promotion_alone()
    {
        BeatChange all = new(true, Now + Duration.FromHours(1), "Venez");

        Assert.True(await ChangeAsync(Nothing, all));

        Assert.Equal(all, Assert.Single(await Ledger.ChangesAsync(Sample.First.Id, default)).Value);
        Assert.Empty(await Ledger.ChangesAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task A_decision_takes_the_place_of_the_one_that_was_read()
    {
        foreach (var (was, change) in new[] { (Nothing, Off), (Off, Later), (Later, Words), (Words, Nothing), (Nothing, Words), (Words, Words with { CalledOff = true }) })
        {
            Assert.True(await ChangeAsync(was, change));
            Assert.Equal(change, (await Ledger.ChangesAsync(Sample.First.Id, default))[Eve]);
        }
    }

    [DatabaseFact]
    public async Task Who_read_something_else_writes_nothing()
    {
        await ChangeAsync(Nothing, Words);

        foreach (var was in new[] { Nothing, Off, Later, new(Words: "Venez donc"), Words with { CalledOff = true }, Words with { PostponedTo = Now } })
        {
            Assert.False(await ChangeAsync(was, Off));
        }

        Assert.Equal(Words, (await Ledger.ChangesAsync(Sample.First.Id, default))[Eve]);
    }

    [DatabaseFact]
    public async Task Of_many_who_read_the_same_one_decides()
    {
        var written = await Race.RunAsync(16, i => ChangeAsync(Nothing, new(Words: $"{i}")));

        var winner = Assert.Single(written.Select((won, i) => (won, i)), one => one.won).i;
        Assert.Equal($"{winner}", (await Ledger.ChangesAsync(Sample.First.Id, default))[Eve].Words);
    }

    [DatabaseTheory]
    [InlineData(DeliveryState.Planned)]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.Skipped)]
    public async Task Once_the_ledger_holds_the_message_nothing_is_decided_any_more(DeliveryState state)
    {
        await ChangeAsync(Nothing, Words);
        await GivenAsync(state is DeliveryState.Planned ? Planned() : Planned() with { State = state, SettledAt = Now });

        Assert.False(await ChangeAsync(Words, Off));

        Assert.Equal(Words, (await Ledger.ChangesAsync(Sample.First.Id, default))[Eve]);
    }

    [DatabaseFact]
    public async Task A_private_message_counts_by_its_beat()
    {
        var beat = Planned("unanswered");
        await GivenAsync(beat with { Key = beat.Key.For(Sample.Aline.Id), Person = Sample.Aline.Id, Conversation = null });

        Assert.False(await Ledger.TryChangeAsync(Sample.First.Id, beat.Key, Nothing, Off, default));
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_words_come_back_as_they_went_in_and_are_known_again(string words)
    {
        Assert.True(await ChangeAsync(Nothing, new(Words: words)));
        Assert.Equal(words, (await Ledger.ChangesAsync(Sample.First.Id, default))[Eve].Words);
        Assert.True(await ChangeAsync(new(Words: words), Off));
    }

    [DatabaseFact]
    public async Task What_was_settled_long_ago_is_forgotten_but_never_a_doubt_nor_what_is_still_open()
    {
        Delivery Settled(string rule, DeliveryState state, Instant at) => Planned(rule) with { State = state, SettledAt = at, ActivityId = "1" };
        var before = Now - Duration.FromDays(1);
        await GivenAsync(
            Settled("a", DeliveryState.Sent, before), Settled("b", DeliveryState.Failed, before), Settled("c", DeliveryState.Skipped, before),
            Settled("doubt", DeliveryState.Unknown, before), Settled("recent", DeliveryState.Sent, Now), Settled("alive", DeliveryState.Sent, before) with { AmendAt = Now }, Planned("open"));
        await Ledger.TryStartAsync(Planned("open").Key, default);

        Assert.Equal(3, await Ledger.PurgeAsync(Now, default));

        Assert.Equal(["P1/S2/alive", "P1/S2/doubt", "P1/S2/open", "P1/S2/recent"], (await Ledger.KeysAsync(Sample.First.Id, default)).Select(key => key.Value).Order(StringComparer.Ordinal));
        Assert.Equal(0, await Ledger.PurgeAsync(Now, default));
    }

    private Task<bool> ChangeAsync(BeatChange was, BeatChange change) => Ledger.TryChangeAsync(Sample.First.Id, Eve, was, change, default);
}

public sealed class BeatChangeOnSqlite(SqliteDatabase db) : BeatChangeContract(db), IClassFixture<SqliteDatabase>;
public sealed class BeatChangeOnPostgres(PostgresDatabase db) : BeatChangeContract(db), IClassFixture<PostgresDatabase>;
