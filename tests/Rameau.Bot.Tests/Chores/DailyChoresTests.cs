using System.Threading.Channels;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Chores;

public abstract class DailyChoresTests(TestDatabase database)
{
    private static readonly ArrivalKey Key = new("msteams", new("19:r001@thread.v2"), "1");

    [DatabaseFact]
    public async Task What_is_old_enough_is_forgotten_and_nothing_else()
    {
        var promotion = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);
        await using var room = await RhythmRoom.StartAsync(database, [promotion]);
        var bot = await room.StartBotAsync();
        await RhythmRoom.RunAsync(bot, promotion);
        await SettledAsync(room, "old", RhythmRoom.Now - ILedger.Kept - Duration.FromDays(1));
        await SettledAsync(room, "young", RhythmRoom.Now - ILedger.Kept + Duration.FromDays(1));
        var inbox = bot.Services.GetRequiredService<IInbox>();
        await inbox.ArriveAsync(Key, RhythmRoom.Now - Duration.FromDays(2), default);
        await inbox.ArriveAsync(Key with { ActivityId = "2" }, RhythmRoom.Now - Duration.FromHours(1), default);
        await inbox.AnsweredAsync(Key, new(200, null), default);
        await inbox.AnsweredAsync(Key with { ActivityId = "2" }, new(200, null), default);

        await bot.Services.GetRequiredService<DailyChores>().RunAsync(default);
        await bot.Services.GetRequiredService<DailyChores>().RunAsync(default); // by another node

        var left = (await room.LedgerAsync(promotion)).Select(row => row.Key.Value).ToArray();
        Assert.DoesNotContain(left, key => key.EndsWith("/old/asked", StringComparison.Ordinal));
        Assert.Contains(left, key => key.EndsWith("/young/asked", StringComparison.Ordinal));
        Assert.IsType<Arrival.First>(await inbox.ArriveAsync(Key, RhythmRoom.Now, default));
        Assert.IsType<Arrival.Answered>(await inbox.ArriveAsync(Key with { ActivityId = "2" }, RhythmRoom.Now, default));
    }

    [DatabaseFact]
    public async Task Each_day_that_the_clock_is_moved_on_the_chores_are_done_and_a_broken_one_stops_no_other()
    {
        await using var room = await RhythmRoom.StartAsync(database, []);
        Counted counted = new();
        var bot = await room.StartBotAsync(services => services.AddSingleton<IChore, Broken>().AddSingleton<IChore>(counted));
        await counted.DoneAsync(times: 1);

        room.AdvanceTo(bot, RhythmRoom.Now + Duration.FromDays(1) + Duration.FromHours(1));
        await counted.DoneAsync(times: 2);

        Assert.InRange(counted.Last, RhythmRoom.Now + Duration.FromDays(1), RhythmRoom.Now + Duration.FromDays(2));
    }

    private async Task SettledAsync(RhythmRoom room, string id, Instant at)
    {
        var row = RhythmRoom.Asked(room.Promotions[0], id, at);
        await database.Ledger.PlanAsync([row], default);
        await using var connection = await database.Store.Source.OpenConnectionAsync();
        await connection.ExecuteAsync(
            "UPDATE delivery SET state = 'Sent', amend_at = NULL, settled_at = @at WHERE key = @key", new { at = at.ToUnixTimeMilliseconds(), key = row.Key.Value });
    }

    private sealed class Broken : IChore
    {
        public Task DoAsync(Instant now, CancellationToken ct) => throw new InvalidOperationException("The broom is broken.");
    }

    private sealed class Counted : IChore
    {
        private readonly Channel<Instant> done = Channel.CreateUnbounded<Instant>();
        private int times;

        public Instant Last { get; private set; }

        public Task DoAsync(Instant now, CancellationToken ct)
        {
            done.Writer.TryWrite(now);
            return Task.CompletedTask;
        }

        /// <summary>Waits until the chore was done so often in all.</summary>
        public async Task DoneAsync(int times)
        {
            for (; this.times < times; this.times++)
            {
                Last = await done.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            }
        }
    }
}

public sealed class DailyChoresOnSqlite(SqliteDatabase db) : DailyChoresTests(db), IClassFixture<SqliteDatabase>;
public sealed class DailyChoresOnPostgres(PostgresDatabase db) : DailyChoresTests(db), IClassFixture<PostgresDatabase>;
