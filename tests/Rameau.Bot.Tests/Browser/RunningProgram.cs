using System.Diagnostics;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Browser;

/// <summary>The program as people start it, in a process of its own on a free port.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private RunningProgram(Process process, Uri url) => (this.process, Url) = (process, url);

    public Uri Url { get; }

    public static async Task<RunningProgram> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Dll, "--urls=http://127.0.0.1:0", "--environment=Development"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = process.StandardError.ReadToEndAsync();

        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(); // or a talkative program would wait for a reader
                return new(process, new(line[at..]));
            }
        }

        throw new InvalidOperationException($"The program ended before it was ready.\n{await complaints}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Built with the same configuration as this test.</summary>
    private static string Dll => Path.Combine(
        Repository.PathOf("src/Rameau.Bot/bin"), Path.GetRelativePath(Repository.PathOf("tests/Rameau.Bot.Tests/bin"), AppContext.BaseDirectory), "Rameau.Bot.dll");
}
