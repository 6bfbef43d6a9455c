using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

/// <summary>Two nodes on one database: each believes the other alive for a lease, and leaves alone what it is sending.</summary>
public abstract class NodesContract(TestDatabase database) : LedgerContractBase(database)
{
    private static readonly NodeId One = new("one"), Other = new("other");

    /// <summary>Longer than any test, and no time at all: whether a node has been seen since is then no matter of speed.</summary>
    private static readonly Duration Long = Duration.FromHours(1), Nothing = Duration.Zero;

    private INodes Nodes => Database.Nodes;

    [DatabaseFact]
    public async Task A_node_is_alive_for_its_lease_and_unknown_before_its_first_heartbeat()
    {
        Assert.Empty(await Nodes.AliveAsync(Long, default));

        await Nodes.BeatAsync(One, default);
        await Nodes.BeatAsync(One, default);
        await Nodes.BeatAsync(Other, default);

        Assert.Equal(new HashSet<NodeId> { One, Other }, await Nodes.AliveAsync(Long, default));
        Assert.Empty(await Nodes.AliveAsync(Nothing, default));
    }

    [DatabaseFact]
    public async Task A_node_not_heard_of_for_a_day_is_forgotten_by_the_next_heartbeat()
    {
        await Nodes.BeatAsync(One, default);
        await SeenAgoAsync(One, Duration.FromDays(2));

        await Nodes.BeatAsync(Other, default);

        Assert.Equal(new HashSet<NodeId> { Other }, await Nodes.AliveAsync(Duration.FromDays(10), default));
    }

    [DatabaseFact]
    public async Task What_a_living_node_sends_is_in_no_doubt()
    {
        await SendingAsync(One);
        await Nodes.BeatAsync(One, default);

        Assert.Empty(await Database.LedgerOf(Other).DoubtSendingAsync(Now, Long, default));
        Assert.Single(await Ledger.InStateAsync(DeliveryState.Sending, default));
    }

    [DatabaseFact]
    public async Task What_a_node_sends_that_was_not_seen_for_the_lease_is_in_doubt()
    {
        await SendingAsync(One);
        await Nodes.BeatAsync(One, default);
        await SeenAgoAsync(One, Node.UsualLease);

        Assert.Equal([Sample.First.Id], await Database.LedgerOf(Other).DoubtSendingAsync(Now, Node.UsualLease, default));
        Assert.Equal(Now, Assert.Single(await Ledger.InStateAsync(DeliveryState.Unknown, default)).SettledAt);
    }

    [DatabaseFact]
    public async Task A_node_never_doubts_what_it_sends_itself()
    {
        await SendingAsync(One);

        Assert.Empty(await Database.LedgerOf(One).DoubtSendingAsync(Now, Nothing, default));
    }

    [DatabaseFact]
    public async Task What_was_being_sent_before_there_were_nodes_is_in_doubt()
    {
        await SendingAsync(One);
        await RunAsync("UPDATE delivery SET node = NULL");

        Assert.Single(await Database.LedgerOf(One).DoubtSendingAsync(Now, Long, default));
    }

    [DatabaseFact]
    public async Task A_node_thought_dead_that_comes_back_does_not_settle_what_another_took_since()
    {
        await SendingAsync(One);
        await Database.LedgerOf(Other).DoubtSendingAsync(Now, Nothing, default);
        await RunAsync("UPDATE delivery SET state = 'Planned'"); // somebody said: send it again
        await Database.LedgerOf(Other).TryStartAsync(Planned().Key, default);

        await Database.LedgerOf(One).SettleAsync(Planned(), default); // it was refused, says the first

        Assert.Single(await Ledger.InStateAsync(DeliveryState.Sending, default));
        Assert.False(await Database.LedgerOf(One).TryStartAsync(Planned().Key, default));
    }

    [DatabaseFact]
    public async Task Of_fifty_nodes_that_find_one_dead_one_doubts_and_wakes()
    {
        await SendingAsync(One);

        var woken = await Race.RunAsync(50, i => Database.LedgerOf(new($"{i}")).DoubtSendingAsync(Now, Nothing, default));

        Assert.Single(woken.SelectMany(promotions => promotions));
    }

    private async Task SendingAsync(NodeId node)
    {
        await GivenAsync(Planned());
        Assert.True(await Database.LedgerOf(node).TryStartAsync(Planned().Key, default));
    }

    private Task SeenAgoAsync(NodeId node, Duration ago) =>
        RunAsync($"UPDATE node SET seen_at = seen_at - {(long)ago.TotalMilliseconds} WHERE id = '{node.Value}'");

    private async Task RunAsync(string sql)
    {
        await using var connection = await Database.Store.Source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

public sealed class NodesOnSqlite(SqliteDatabase db) : NodesContract(db), IClassFixture<SqliteDatabase>;
public sealed class NodesOnPostgres(PostgresDatabase db) : NodesContract(db), IClassFixture<PostgresDatabase>;
