using System.Collections.Concurrent;

namespace Rameau.Bot.Benchmarks;

/// <summary>
/// « aide » in 1:1 chats, with genuine tokens, thirty-two people at a time. The bot keeps to 25 messages a second for one tenant,
/// so that in the crowd the wait is for one's turn; alone it is the turn itself.
/// </summary>
internal static class TurnBenchmark
{
    private const int WarmUp = 200;
    private const int Turns = 2_000;
    private const int AtOnce = 32;
    private const int Alone = 200;

    public static async Task RunAsync()
    {
        await using var room = await Rooms.StartAsync();
        await using var bot = await BotUnderTest.StartAsync(room);
        await CrowdAsync(WarmUp);

        var cpu = bot.CpuTime;
        var started = TimeProvider.System.GetTimestamp();
        var crowd = await CrowdAsync(Turns);
        var perTurn = (bot.CpuTime - cpu) / Turns;
        var wall = TimeProvider.System.GetElapsedTime(started);
        await Console.Out.WriteLineAsync($"{Turns} turns, {AtOnce} at a time: {perTurn.Milliseconds()} CPU of the bot per turn, {Turns / wall.TotalSeconds:0} turns a second");
        await Console.Out.WriteLineAsync($"to the answer in the room, in the crowd: median {crowd.Quantile(0.5).Milliseconds()}, p99 {crowd.Quantile(0.99).Milliseconds()}");

        List<TimeSpan> alone = [];

        for (var turn = 0; turn < Alone; turn++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System); // below the pace that Teams allows
            alone.Add(await Rooms.AskAsync(room, Rooms.People[turn % AtOnce]));
        }

        await Console.Out.WriteLineAsync($"to the answer in the room, one at a time: median {alone.Quantile(0.5).Milliseconds()}, p99 {alone.Quantile(0.99).Milliseconds()}");

        async Task<IReadOnlyCollection<TimeSpan>> CrowdAsync(int turns)
        {
            ConcurrentBag<TimeSpan> times = [];
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async person =>
            {
                for (var turn = person; turn < turns; turn += AtOnce)
                {
                    times.Add(await Rooms.AskAsync(room, Rooms.People[person]));
                }
            }));

            return times;
        }
    }
}
