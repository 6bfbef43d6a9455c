using System.Diagnostics;

namespace Rameau.Bot.Testing;

/// <summary>The program as a process of its own, to be killed.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process)
    {
        this.process = process;
        Id = process.Id;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("est prêt", StringComparison.Ordinal) is true)
            {
                ready.TrySetResult();
            }
        };
        process.BeginOutputReadLine();
    }

    public int Id { get; }

    /// <summary>Ends when the program says that it is ready, or is gone.</summary>
    public Task Ready => Task.WhenAny(ready.Task, Exited);

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
}
