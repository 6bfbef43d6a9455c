using System.Text.Json.Nodes;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.CommandLine;

namespace Rameau.Bot.Tests.Rehearsals;

/// <summary>The same mischief with two bots on one database, who race for every message and of whom one may die while the other goes on.</summary>
public sealed class TwoNodesTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public Task Of_two_nodes_whatever_goes_wrong_each_message_is_sent_by_one_and_every_doubt_is_named() => ChaosAsync(1);

    [DatabaseFact]
    [Trait("Category", "Slow")]
    public async Task So_it_is_with_ten_other_seeds()
    {
        for (var seed = 2; seed < 12; seed++)
        {
            await ChaosAsync(seed);
        }
    }

    private async Task ChaosAsync(int seed)
    {
        await database.ClearAsync();
        using Cli cli = new() { Storage = database.Settings };
        var run = await cli.RunAsync("rehearse", "P1", "--chaos", $"{seed}", "--nodes", "2", "--json");
        var report = run.Json.AsObject();

        Assert.True(run.ExitCode == 0, $"Seed {seed}: {run.Out}{run.Error}");
        Assert.Equal((0, 0), (Number(report, "duplicates"), Number(report, "lost")));
        Assert.InRange(Number(report, "sent"), 100, 1_000);
        Assert.InRange(Number(report, "unknown"), 1, 60); // something did go wrong
        Assert.Equal(Number(report, "unknown"), report["doubtful"]!.AsArray().Count);
        Assert.All(report["doubtful"]!.AsArray(), doubt => Assert.True((string?)doubt!["reason"] is { Length: > 0 }));
    }

    private static int Number(JsonObject run, string name) => (int)run[name]!;
}
