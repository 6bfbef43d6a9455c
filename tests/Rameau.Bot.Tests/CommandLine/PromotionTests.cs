using Rameau.Bot.Tests.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PromotionTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_promotion_that_was_created_and_filled_is_listed_with_what_comes_next()
    {
        await cli.CreateAsync();
        File.WriteAllBytes(cli.PathOf("people.csv"), Sheets.Bytes(Sheets.Header, Sheets.Aline, Sheets.Bruno));
        await cli.DoneAsync("promotion", "import", cli.PathOf("people.csv"), "--promotion", "P1");

        var row = Assert.Single((await cli.DoneAsync("promotion", "list", "--json")).Json.AsArray())!;

        Assert.Equal(["id", "name", "pathway", "start", "month", "months", "people", "chatLinked", "nextStep", "nextBeat"], row.AsObject().Select(member => member.Key));
        Assert.Equal("P1", (string?)row["id"]);
        Assert.Equal("Promotion Digitale", (string?)row["name"]);
        Assert.Equal((1, 9, 2, false), ((int)row["month"]!, (int)row["months"]!, (int)row["people"]!, (bool)row["chatLinked"]!));
        Assert.Equal(("V1", "2027-04-27T14:00:00+02:00"), ((string?)row["nextStep"]!["id"], (string?)row["nextStep"]!["startsAt"]));
        Assert.Equal(("P1/VOL/volunteer-choice", "2027-03-22T09:00:00+01:00"), ((string?)row["nextBeat"]!["key"], (string?)row["nextBeat"]!["dueAt"]));
        Assert.Contains("à relier", (await cli.DoneAsync("promotion", "list")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_the_next_free_one_unless_it_is_given()
    {
        Assert.Equal("P9", (string?)(await cli.CreateAsync("--id", "P9", "--json")).Json["id"]);
        Assert.Equal("P10", (string?)(await cli.CreateAsync("--json")).Json["id"]);
        Assert.Equal("P11", (string?)(await cli.CreateAsync("--json")).Json["id"]);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_refused()
    {
        await cli.CreateAsync("--id", "P9");

        var run = await cli.RunAsync("promotion", "create", "--pathway", "rse", "--name", "Autre", "--start", "2027-04-06", "--id", "P9");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("P9 est déjà pris", run.Error, StringComparison.Ordinal);
        Assert.Equal("Promotion Digitale", (string?)Assert.Single((await cli.DoneAsync("promotion", "list", "--json")).Json.AsArray())!["name"]);
    }

    [Theory]
    [InlineData("inconnu", "Europe/Paris")]
    [InlineData("rse", "Europe/Lutece")]
    public async Task An_unknown_pathway_or_zone_is_refused_and_no_database_made(string pathway, string zone)
    {
        var run = await cli.RunAsync("promotion", "create", "--pathway", pathway, "--name", "Promotion", "--start", "2027-03-09", "--zone", zone);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("inconnu", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Database));
    }

    [Fact]
    public async Task Unfortunate_dates_are_told_when_a_promotion_is_created() =>
        Assert.Contains("S3 : 2027-08-24 tombe en août : proposer le 2027-09-07", PreviewTests.Plain((await cli.CreateAsync()).Out), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_without_database_says_so_and_makes_none()
    {
        var run = await cli.RunAsync("promotion", "list");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(cli.Database, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Database));
    }
}
