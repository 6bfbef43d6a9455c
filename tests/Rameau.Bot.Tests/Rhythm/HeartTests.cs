using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>A bot among others that live or die. Its heart beats by a clock that the test moves; a lease is over at once, or lasts.</summary>
public abstract class HeartTests(TestDatabase database)
{
    private static readonly Promotion One = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);

    private readonly ManualClock real = new(DateTimeOffset.UnixEpoch);
    private readonly Woken woken = new();

    [DatabaseFact]
    public async Task What_a_node_was_sending_that_died_is_in_doubt_after_the_next_heartbeat_and_its_promotion_is_woken()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One]);
        await StartAsync(room, lease: "00:00:00");
        await SendingAsync();

        await BeatUntilWokenAsync();

        Assert.Equal(DeliveryState.Unknown, Assert.Single(await room.LedgerAsync(One)).State);
    }

    [DatabaseFact]
    public async Task A_bot_that_starts_leaves_to_a_living_node_what_it_is_sending()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One]);
        await SendingAsync();
        await database.Nodes.BeatAsync(new("test"), default);

        await StartAsync(room, lease: "01:00:00");

        Assert.Equal(DeliveryState.Sending, Assert.Single(await room.LedgerAsync(One)).State);
    }

    [DatabaseFact]
    public async Task A_bot_is_alive_to_the_others_once_it_has_started()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One]);
        var bot = await StartAsync(room, lease: "01:00:00");

        Assert.Contains(bot.GetRequiredService<Node>().Id, await database.Nodes.AliveAsync(Duration.FromHours(1), default));
    }

    [DatabaseFact]
    public async Task A_database_that_fails_for_a_while_does_not_stop_the_heart()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One]);
        await StartAsync(room, lease: "00:00:00", services => services.AddSingleton<INodes>(new Failing(database.Nodes, beats: 3)));
        await SendingAsync();

        await BeatUntilWokenAsync();
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-00:00:01")]
    public void A_lease_that_is_no_time_is_refused(string lease)
    {
        var refused = Assert.Throws<SettingsException>(() => BotHost.Build(["--environment=Development", $"--Rhythm:Lease={lease}"], wantsRoom: true));

        Assert.Equal("Rhythm:Lease", Assert.Single(refused.Problems).Setting);
    }

    private async Task<IServiceProvider> StartAsync(RhythmRoom room, string lease, Action<IServiceCollection>? replacing = null)
    {
        var bot = await room.StartBotAsync(
            services =>
            {
                services.AddSingleton(new RealTime(real)).AddSingleton<IMetronome>(woken);
                replacing?.Invoke(services);
            },
            $"--Rhythm:Lease={lease}");
        return bot.Services;
    }

    private async Task SendingAsync()
    {
        var delivery = RhythmRoom.Asked(One, "1", RhythmRoom.Now);
        await database.Ledger.PlanAsync([delivery], default);
        Assert.True(await database.Ledger.TryStartAsync([delivery.Key], default));
    }

    /// <summary>Each time the heart waits for its clock, the clock moves.</summary>
    private async Task BeatUntilWokenAsync()
    {
        var heard = woken.NextAsync();

        while (!heard.IsCompleted)
        {
            real.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(One.Id, await heard);
    }

    /// <summary>Runs nothing, and tells whom it was asked to wake.</summary>
    private sealed class Woken : IMetronome
    {
        private readonly Channel<PromotionId> asked = Channel.CreateUnbounded<PromotionId>();

        public Task ArmAsync(PromotionId promotion, Instant at, CancellationToken ct) => asked.Writer.WriteAsync(promotion, ct).AsTask();

        public Task ArmAllAsync(IReadOnlyDictionary<PromotionId, Instant> promotions, CancellationToken ct) => Task.CompletedTask;

        public Task<IReadOnlyDictionary<PromotionId, Instant>> ArmedAsync(CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<PromotionId, Instant>>(new Dictionary<PromotionId, Instant>());

        public Task<PromotionId> NextAsync() => asked.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>After the heartbeat of the start, so many are lost.</summary>
    private sealed class Failing(INodes nodes, int beats) : INodes
    {
        private int seen;

        public Task BeatAsync(NodeId node, CancellationToken ct) =>
            seen++ is var beat && beat > 0 && beat <= beats ? throw new TimeoutException("The database does not answer.") : nodes.BeatAsync(node, ct);

        public Task<IReadOnlySet<NodeId>> AliveAsync(Duration lease, CancellationToken ct) => nodes.AliveAsync(lease, ct);
    }
}

public sealed class HeartOnSqlite(SqliteDatabase db) : HeartTests(db), IClassFixture<SqliteDatabase>;
public sealed class HeartOnPostgres(PostgresDatabase db) : HeartTests(db), IClassFixture<PostgresDatabase>;
