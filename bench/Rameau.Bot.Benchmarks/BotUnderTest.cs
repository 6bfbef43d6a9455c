using System.Diagnostics;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Benchmarks;

/// <summary>The bot in a process of its own, so that what is measured of it is its own.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private BotUnderTest(Process process, Uri url) => (Process, Url) = (process, url);

    public Process Process { get; }

    public Uri Url { get; }

    /// <summary>Against the room, or with a room of its own; comes back when it is ready to listen.</summary>
    public static async Task<BotUnderTest> StartAsync(RoomServer? room = null, params IEnumerable<string> settings)
    {
        string[] toRoom = room is null ? [] : [$"--Room:Url={room.Url}", $"--Room:ClientSecret={room.Keys.ClientSecret}"];
        ProcessStartInfo start = new(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Rameau.Bot.dll"), "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", .. toRoom, .. settings])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;

        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("est prêt", StringComparison.Ordinal))
            {
                Uri url = new(line[line.IndexOf("http", StringComparison.Ordinal)..]);
                room?.Address.BotEndpoint = new(url, "api/messages");
                _ = process.StandardOutput.ReadToEndAsync(); // or the bot would wait for somebody to read it

                return new(process, url);
            }
        }

        throw new InvalidOperationException("The bot ended before it was ready.");
    }

    public TimeSpan CpuTime
    {
        get
        {
            Process.Refresh();
            return Process.TotalProcessorTime;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
