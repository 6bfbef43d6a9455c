using Dapper;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Xunit.Abstractions;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>Two real processes on one PostgreSQL, of which one is killed while it writes to several chats.</summary>
public sealed class TakeoverTests(PostgresDatabase database, ITestOutputHelper output) : IClassFixture<PostgresDatabase>
{
    /// <summary>What is promised: so long after a node's death another does its work, and what it was sending is known to be in doubt.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [DatabaseFact]
    public Task A_bot_killed_in_the_middle_is_taken_over_by_the_other_within_thirty_seconds() => KillAsync(kills: 1);

    [DatabaseFact]
    [Trait("Category", "Slow")]
    public Task As_often_as_bots_die_others_take_over() => KillAsync(kills: 6);

    private async Task KillAsync(int kills)
    {
        const int Each = 16;
        await using var room = await RhythmRoom.StartAsync(
            database, [.. Enumerable.Range(1, kills * Each).Select(number => RhythmRoom.Promotion(number, RhythmRoom.AWeekBefore))],
            new RoomOptions { EnforceLimits = false }, known: false);
        var victim = await StartAsync(room);

        for (var kill = 0; kill < kills; kill++)
        {
            var promotions = room.Promotions.Skip(kill * Each).Take(Each).ToArray();
            TaskCompletionSource held = new();
            room.Room.Faults.OnPosted = (_, _) => held.Task; // everything accepted waits for its answer

            foreach (var promotion in promotions)
            {
                await room.AddAsync(promotion);
                await room.LinkAsync(promotion);
            }

            var survivor = await StartAsync(room);
            await Eventually.HoldsAsync(async () => await SendingAsync(victim) > 0 && await SendingAsync(survivor) > 0, Patience);
            await victim.DisposeAsync();
            var lost = await SendingAsync(victim);
            held.SetResult();

            var doubted = Eventually.HoldsAsync(async () => await SendingAsync(victim) == 0, Promised);
            var settled = Eventually.HoldsAsync(async () => (await IdleAsync()).IsSupersetOf(promotions.Select(one => one.Id.Value)), Promised);
            output.WriteLine($"{lost} messages lost with the bot: in doubt after {(await doubted).TotalSeconds:0.0} s, every promotion stands again after {(await settled).TotalSeconds:0.0} s");

            var ledger = (await room.LedgerAsync()).Where(row => row is { Person: null, Carrier: null, State: not DeliveryState.Skipped } && promotions.Any(one => one.Id == row.Promotion)).ToArray();
            Assert.Equal(lost, ledger.Count(row => row.State is DeliveryState.Unknown));
            Assert.Equal(Each - lost, ledger.Count(row => row.State is DeliveryState.Sent));
            Assert.All(ledger, row => Assert.InRange(
                room.Posted(promotions.Single(one => one.Id == row.Promotion)).Count, row.State is DeliveryState.Sent ? 1 : 0, 1));
            victim = survivor;
        }

        await victim.DisposeAsync();
    }

    private static async Task<BotProcess> StartAsync(RhythmRoom room)
    {
        var bot = BotProcess.Start([.. room.Settings, .. RhythmRoom.OneClock]);
        await bot.Ready.WaitAsync(Patience);

        return bot;
    }

    /// <summary>How many messages a process is sending; the node's name tells the process.</summary>
    private async Task<int> SendingAsync(BotProcess bot)
    {
        await using var connection = await database.Store.Source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>(
            "SELECT COUNT(*) FROM delivery WHERE state = 'Sending' AND carrier IS NULL AND node LIKE @node", new { node = $"%/{bot.Id}/%" });
    }

    /// <summary>Promotions that have had their run: where somebody has to be asked about a doubt, in an hour again, else tomorrow.</summary>
    private async Task<HashSet<string>> IdleAsync()
    {
        await using var connection = await database.Store.Source.OpenConnectionAsync();
        return [.. await connection.QueryAsync<string>(
            "SELECT trigger_name FROM quartz_triggers WHERE trigger_group = 'promotion' AND trigger_state = 'WAITING' AND next_fire_time > @later",
            new { later = (RhythmRoom.Now + Duration.FromMinutes(30)).ToDateTimeUtc().Ticks })];
    }
}
