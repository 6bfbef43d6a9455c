using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Rameau.Bot.Tests.Playground;

/// <summary>A program of its own process, with what it said; it ends with the test, and so do its children.</summary>
internal sealed class ChildProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly List<(Regex Pattern, TaskCompletionSource<Match> Found)> waiting = [];

    private ChildProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => GiveUp();
        process.EnableRaisingEvents = true;
    }

    public string Output
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public static ChildProgram Start(string program, IEnumerable<string> arguments, string folder, Dictionary<string, string> environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        ChildProgram child = new(new() { StartInfo = start });
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();

        return child;
    }

    /// <summary>The first line that looks so; fails when the program ends without one.</summary>
    public Task<Match> SaysAsync(Regex pattern)
    {
        TaskCompletionSource<Match> found = new(TaskCreationOptions.RunContinuationsAsynchronously);

        lock (said)
        {
            waiting.Add((pattern, found));
            Look();
        }

        if (process.HasExited)
        {
            GiveUp();
        }

        return found.Task.WaitAsync(Patience, TimeProvider.System);
    }

    /// <returns>Its exit code, once all it said was heard.</returns>
    public async Task<int> EndsAsync()
    {
        using CancellationTokenSource limit = new(Patience, TimeProvider.System);
        await process.WaitForExitAsync(limit.Token);

        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
            Look();
        }
    }

    private void Look()
    {
        foreach (var (pattern, found) in waiting)
        {
            if (pattern.Match(said.ToString()) is { Success: true } match)
            {
                found.TrySetResult(match);
            }
        }
    }

    private void GiveUp()
    {
        lock (said)
        {
            waiting.ForEach(one => one.Found.TrySetException(new InvalidOperationException($"{process.StartInfo.FileName} ended early.\n{said}")));
        }
    }
}
