using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Rameau.Bot.Testing;

/// <summary>The program as a process of its own, to be killed or to have a rival.</summary>
public sealed partial class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process)
    {
        this.process = process;
        Id = process.Id;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } said && Address().Match(said) is { Success: true } match)
            {
                ready.TrySetResult(new(match.Groups["url"].Value));
            }
        };
        process.BeginOutputReadLine();
    }

    public int Id { get; }

    /// <summary>Ends when the program says that it is ready, or is gone.</summary>
    public Task Ready => Task.WhenAny(ready.Task, Exited);

    /// <summary>Where it listens, once it is ready.</summary>
    public Task<Uri> Url => ready.Task;

    public Task Exited => process.WaitForExitAsync();

    public static BotProcess Start(params IReadOnlyList<string> settings)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Rameau.Bot.dll"), .. settings])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        return new(Process.Start(start)!);
    }

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await Exited;
        process.Dispose();
    }

    [GeneratedRegex(@"est prêt\s: (?<url>http://\S+)")]
    private static partial Regex Address();
}
