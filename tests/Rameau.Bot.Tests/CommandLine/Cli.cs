using System.Text.Json.Nodes;
using NodaTime;
using Rameau.Bot.CommandLine;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.CommandLine;

/// <summary>What one run of the program wrote, and how it ended.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    public JsonNode Json => JsonNode.Parse(Out)!;
}

/// <summary>The command line in this process, on a database file and a clock of its own.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rameau-cli-");

    public ManualClock Clock { get; } = new(Instant.FromUtc(2027, 3, 20, 9, 0));

    /// <summary>What is piped into the next run.</summary>
    public string Input { get; set; } = string.Empty;

    public string Database => PathOf("rameau.db");

    /// <summary>Another database than that, for what needs a server.</summary>
    public IReadOnlyList<string>? Storage { get; init; }

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public async Task<Run> RunAsync(params IEnumerable<string> args)
    {
        await using StringWriter output = new();
        await using StringWriter error = new();
        var exitCode = await RootCommandLine.RunAsync(
            [.. args, "--environment=Production", .. Storage ?? [$"--Storage:ConnectionString=Data Source={Database}"]], new(output, error, Clock) { In = new StringReader(Input) });

        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A run that must end well.</summary>
    public async Task<Run> DoneAsync(params IEnumerable<string> args)
    {
        var run = await RunAsync(args);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        return run;
    }

    public Task<Run> CreateAsync(params IEnumerable<string> more) =>
        DoneAsync(["promotion", "create", "--pathway", "nouvelles-alliances", "--name", "Promotion Digitale", "--start", "2027-03-09", .. more]);

    /// <summary>The same database, as the program itself opens it.</summary>
    public Store Open() => Store.Open(StoreKind.Sqlite, $"Data Source={Database}");

    public void Dispose() => folder.Delete(recursive: true);
}
