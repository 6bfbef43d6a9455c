using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;
using Xunit.Abstractions;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>The ledger's promise, kept by a real process on a real database that is killed in the middle of posting.</summary>
public abstract class KilledTests(TestDatabase database, ITestOutputHelper output)
{
    [DatabaseFact]
    public Task A_bot_killed_ten_times_while_writing_to_many_chats_loses_nothing_and_posts_nothing_twice() => ToManyChatsAsync(seed: 1, kills: 10);

    [DatabaseFact]
    public Task A_bot_killed_while_writing_to_one_chat_leaves_one_doubt_at_most_and_keeps_the_order() => ToOneChatAsync(seed: 1, kills: 4);

    [DatabaseTheory]
    [Trait("Category", "Slow")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Wherever_it_is_killed_nothing_is_lost_or_posted_twice(int seed)
    {
        await ToManyChatsAsync(seed, kills: 10);
        await ToOneChatAsync(seed, kills: 10);
    }

    private async Task ToManyChatsAsync(int seed, int kills)
    {
        await using var room = await RhythmRoom.StartAsync(
            database, [.. Enumerable.Range(1, 10 * kills).Select(number => RhythmRoom.Promotion(number, RhythmRoom.AWeekBefore))]);

        await KillAsync(room, new(seed), kills);
        await CheckAsync(room, mostDoubts: kills * QuartzMetronome.AtOnce);
    }

    private async Task ToOneChatAsync(int seed, int kills)
    {
        var promotion = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);
        await using var room = await RhythmRoom.StartAsync(database, [promotion]);
        await database.Ledger.PlanAsync([.. Enumerable.Range(1, 5 * kills).Select(number => Asked(promotion, number))], default);

        await KillAsync(room, new(seed), kills);
        await CheckAsync(room, mostDoubts: kills);
    }

    private async Task KillAsync(RhythmRoom room, Random chance, int kills)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            var point = KillPoint.Any(chance);
            await using var bot = BotProcess.Start(room.Settings);
            point.Await(room.Room.Faults, bot);
            await bot.Exited.WaitAsync(TimeSpan.FromMinutes(1));
            room.Room.Faults.Clear();
            room.Room.Faults.OnPosted = null;
            output.WriteLine($"{point}: {Summary(await room.LedgerAsync())}");
        }
    }

    private async Task CheckAsync(RhythmRoom room, int mostDoubts)
    {
        var doubtful = await DoubtfulAsync(room);
        await FinishAsync(room);
        await FinishAsync(room); // a further start finds nothing to do

        var ledger = await room.LedgerAsync();
        output.WriteLine(Summary(ledger));
        Assert.Equal(doubtful, Keys(ledger, DeliveryState.Unknown)); // a doubt is never resolved by sending again
        Assert.InRange(doubtful.Count, 0, mostDoubts);
        Assert.All(ledger.Where(row => row.Person is null), row => Assert.Contains(row.State, new[] { DeliveryState.Sent, DeliveryState.Unknown, DeliveryState.Skipped }));
        Assert.All(ledger, row => Assert.True(row.State is not DeliveryState.Skipped || row.Reason is { Length: > 0 }));

        foreach (var promotion in room.Promotions)
        {
            var rows = ledger.Where(row => row.Promotion == promotion.Id).ToArray();
            string[] posted = [.. room.Posted(promotion).Select(message => message.Id)];
            string[] sent = [.. rows.Where(row => row.State is DeliveryState.Sent).OrderBy(row => row.DueAt).ThenBy(row => row.Key.Value, StringComparer.Ordinal).Select(row => row.ActivityId!).Distinct()];

            Assert.Contains(rows, row => row.Key.Value == $"{promotion.Id}/S1/one-week");
            Assert.Distinct(room.Posted(promotion).Select(message => message.IdempotencyKey)); // as the other side counts
            Assert.Equal(sent, posted.Intersect(sent)); // all of them there, once, and in order
            Assert.InRange(posted.Length - sent.Length, 0, rows.Count(row => row is { State: DeliveryState.Unknown, Carrier: null }));
        }
    }

    /// <summary>What the next start will doubt, and what earlier starts did.</summary>
    private static async Task<IReadOnlyList<string>> DoubtfulAsync(RhythmRoom room) =>
        Keys(await room.LedgerAsync(), DeliveryState.Unknown, DeliveryState.Sending);

    private static async Task FinishAsync(RhythmRoom room)
    {
        var bot = await room.StartBotAsync("--Rhythm:Lease=00:00:00"); // all the others are dead, and there is no need to wait to be sure

        foreach (var promotion in room.Promotions)
        {
            await RhythmRoom.RunAsync(bot, promotion);
        }

        await bot.StopAsync();
    }

    /// <summary>A card that somebody asked for; its chat then has many messages at one time.</summary>
    private static Delivery Asked(Promotion promotion, int number) =>
        RhythmRoom.Asked(promotion, $"{number:00}", RhythmRoom.Now - Duration.FromMinutes(60 - number));

    private static IReadOnlyList<string> Keys(IEnumerable<Delivery> rows, params DeliveryState[] states) =>
        [.. rows.Where(row => states.Contains(row.State) && row.Carrier is null).Select(row => row.Key.Value).Order(StringComparer.Ordinal)];

    private static string Summary(IEnumerable<Delivery> rows) =>
        string.Join(", ", rows.GroupBy(row => row.State).Select(group => $"{group.Count()} {group.Key}"));

    /// <summary>A moment in the life of a bot: so many messages in, and before, between or after acceptance and answer.</summary>
    private sealed record KillPoint(int Message, KillPhase Phase)
    {
        public static KillPoint Any(Random chance) => new(chance.Next(1, 5), (KillPhase)chance.Next(3));

        public void Await(RoomFaults faults, BotProcess bot)
        {
            var seen = 0;

            switch (Phase)
            {
                case KillPhase.BeforeAcceptance:
                    faults.Next(new RoomFault.Abort(), call =>
                    {
                        if (call.Operation is not "send" || ++seen < Message)
                        {
                            return false;
                        }

                        bot.Kill();
                        return true;
                    });
                    break;
                case KillPhase.BeforeTheAnswer:
                    faults.OnPosted = (_, _) =>
                    {
                        if (Interlocked.Increment(ref seen) == Message)
                        {
                            bot.Kill();
                        }

                        return seen >= Message ? bot.Exited : Task.CompletedTask;
                    };
                    break;
                default:
                    faults.OnPosted = (_, _) =>
                    {
                        if (Interlocked.Increment(ref seen) == Message)
                        {
                            _ = Task.Run(bot.Kill); // while the answer travels, or later
                        }

                        return Task.CompletedTask;
                    };
                    break;
            }
        }
    }

    private enum KillPhase
    {
        BeforeAcceptance,
        BeforeTheAnswer,
        AroundTheAnswer,
    }
}

public sealed class KilledOnSqlite(SqliteDatabase db, ITestOutputHelper output) : KilledTests(db, output), IClassFixture<SqliteDatabase>;
public sealed class KilledOnPostgres(PostgresDatabase db, ITestOutputHelper output) : KilledTests(db, output), IClassFixture<PostgresDatabase>;
