using System.Text.Json.Nodes;
using Rameau.Bot.Tests.CommandLine;

namespace Rameau.Bot.Tests.Rehearsals;

public sealed class RehearseTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Nine_months_go_by_with_nothing_lost_repeated_or_in_doubt()
    {
        var run = (await cli.DoneAsync("rehearse", "P2", "--json")).Json.AsObject();

        Assert.Equal(["promotions", "beats", "sent", "skipped", "duplicates", "lost", "unknown", "elapsedMs"], run.Select(member => member.Key));
        Assert.Equal((1, 0, 0, 0), (Number(run, "promotions"), Number(run, "duplicates"), Number(run, "lost"), Number(run, "unknown")));
        Assert.InRange(Number(run, "beats"), 90, 130); // some twenty-five steps with four messages each
        Assert.InRange(Number(run, "sent"), 200, 600); // of which many go to each participant
    }

    [Fact]
    public async Task A_pathway_that_nobody_lives_yet_is_rehearsed_with_people_made_up_and_told_line_by_line()
    {
        var run = await cli.DoneAsync("rehearse", "--pathway", "nouvelles-alliances", "--start", "2028-01-10");

        Assert.Contains("janvier 2028", run.Out.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("envoyé", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("sans trace", run.Out, StringComparison.Ordinal);
        Assert.Contains("0 en double, 0 perdus, 0 douteux", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public Task Whatever_goes_wrong_nothing_is_lost_or_repeated_and_every_doubt_is_named(string seed) => ChaosAsync(seed);

    [Fact]
    [Trait("Category", "Slow")]
    public async Task So_it_is_with_twenty_other_seeds()
    {
        for (var seed = 3; seed < 23; seed++)
        {
            await ChaosAsync($"{seed}");
        }
    }

    [Fact]
    public async Task A_promotion_that_is_not_of_the_demo_world_is_refused()
    {
        var run = await cli.RunAsync("rehearse", "P99");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("P1, P2, P3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_somebody_in_it_is_refused_and_stays_as_it_is()
    {
        await cli.CreateAsync();

        var run = await cli.RunAsync("rehearse", "P1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("n’est pas vide", run.Error, StringComparison.Ordinal);
        Assert.Single((await cli.DoneAsync("promotion", "list", "--json")).Json.AsArray());
    }

    [Fact]
    public async Task Several_nodes_are_refused_where_there_is_no_database_for_them_to_share()
    {
        var run = await cli.RunAsync("rehearse", "P1", "--chaos", "1", "--nodes", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PostgreSQL", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rehearse")]
    [InlineData("rehearse", "P1", "--all")]
    [InlineData("rehearse", "--pathway", "nouvelles-alliances")]
    [InlineData("rehearse", "P1", "--seeds", "3")]
    [InlineData("rehearse", "P1", "--nodes", "2")]
    public async Task What_is_asked_for_in_half_or_twice_is_wrong_usage(params string[] args) => Assert.Equal(2, (await cli.RunAsync(args)).ExitCode);

    private static async Task ChaosAsync(string seed)
    {
        using Cli own = new();
        var run = (await own.DoneAsync("rehearse", "P1", "--chaos", seed, "--json")).Json.AsObject();

        Assert.Equal((0, 0), (Number(run, "duplicates"), Number(run, "lost")));
        Assert.InRange(Number(run, "unknown"), 1, 60); // something did go wrong
        Assert.Equal(Number(run, "unknown"), run["doubtful"]!.AsArray().Count);
        Assert.All(run["doubtful"]!.AsArray(), doubt => Assert.True((string?)doubt!["reason"] is { Length: > 0 }));
    }

    private static int Number(JsonObject run, string name) => (int)run[name]!;
}
