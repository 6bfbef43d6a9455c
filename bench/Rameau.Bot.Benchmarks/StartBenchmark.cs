using System.Globalization;

namespace Rameau.Bot.Benchmarks;

/// <summary>From the start of the process to the first answer in the room; and what memory the bot holds with the demo world.</summary>
internal static class StartBenchmark
{
    private const int Runs = 5;

    public static async Task RunAsync()
    {
        List<TimeSpan> times = [];

        for (var run = 0; run < Runs; run++)
        {
            await using var room = await Rooms.StartAsync();
            var started = TimeProvider.System.GetTimestamp();
            await using var bot = await BotUnderTest.StartAsync(room);
            await Rooms.AskAsync(room, Rooms.People[0]);
            times.Add(TimeProvider.System.GetElapsedTime(started));
        }

        await Console.Out.WriteLineAsync($"start to first answer: median {times.Quantile(0.5).Milliseconds()} of {string.Join(", ", times.Select(time => time.Milliseconds()))}");

        await using var alone = await BotUnderTest.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        alone.Process.Refresh();
        await Console.Out.WriteLineAsync($"ten seconds after the start, with the demo world: working set {alone.Process.WorkingSet64.Megabytes()}, private {Private(alone.Process.Id)}");
    }

    /// <summary>What no other process shares; the base library's figure on Linux counts what was only reserved.</summary>
    private static string Private(int process)
    {
        var rollup = $"/proc/{process}/smaps_rollup";

        return File.Exists(rollup)
            ? File.ReadLines(rollup)
                .Where(line => line.StartsWith("Private_", StringComparison.Ordinal))
                .Sum(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024)
                .Megabytes()
            : "unknown on this system";
    }
}
