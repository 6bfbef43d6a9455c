using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.CommandLine;

/// <summary>It is 20 March 2027; the promotion began on the 9th, its second session is on 1 June at 9 h 30.</summary>
public sealed class PlanChangeTests : IAsyncLifetime, IDisposable
{
    private readonly Cli cli = new();

    public Task InitializeAsync() => cli.CreateAsync();

    [Fact]
    public async Task A_move_shows_the_difference_and_writes_it()
    {
        var run = await cli.DoneAsync("promotion", "move", "P1", "S2", "2027-06-08", "--at", "10:00");

        Assert.Contains("mardi 1er\u00A0juin, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30", run.Out, StringComparison.Ordinal);
        Assert.Contains("mardi 8\u00A0juin, 10\u202Fh\u00A0–\u00A017\u202Fh", run.Out, StringComparison.Ordinal);
        Assert.Contains("Travaux personnels 1", run.Out, StringComparison.Ordinal);
        Assert.Equal("2027-06-08T10:00:00+02:00", After(await DryAsync("place", "S2", "Rennes"), "S2", "startsAt"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_is_the_same_for_machines()
    {
        var json = (await cli.DoneAsync("promotion", "move", "P1", "S2", "2027-06-08", "--dry-run", "--json")).Json;

        Assert.Equal(["promotion", "written", "version", "steps", "callsOutside", "warnings"], json.AsObject().Where(member => member.Value is not null).Select(member => member.Key));
        Assert.Equal((false, 0), ((bool)json["written"]!, (int)json["version"]!));
        Assert.Equal(["S2", "NL2", "C2", "TP2", "TP1", "C1"], json["steps"]!.AsArray().Select(step => (string?)step!["id"]).OrderBy(id => id == "S2" ? 0 : 1).ThenBy(id => id is "NL2" ? 0 : id is "C2" ? 1 : id is "TP2" ? 2 : id is "TP1" ? 3 : 4));
        Assert.Equal("2027-06-01T09:30:00+02:00", After(await DryAsync("place", "S2", "Rennes"), "S2", "startsAt"));
    }

    [Theory]
    [InlineData("2w", "2027-06-15T09:30:00+02:00")]
    [InlineData("1s", "2027-06-08T09:30:00+02:00")]
    [InlineData("-7d", "2027-05-25T09:30:00+02:00")]
    public async Task To_postpone_is_to_move_by_so_much(string by, string at) => Assert.Equal(at, After(await DryAsync("postpone", "S2", $"--by={by}"), "S2", "startsAt"));

    [Fact]
    public async Task A_step_is_cancelled_placed_and_sized()
    {
        Assert.True((bool)(await DryAsync("cancel", "V1", "--reason", "L’hôte est absent")).AsObject()["steps"]![0]!["after"]!["cancelled"]!);
        Assert.Equal("12 rue des Tilleuls", After(await DryAsync("place", "S2", "12 rue  des\tTilleuls"), "S2", "place"));
        Assert.Equal(8, (int)(await DryAsync("size", "V1", "8"))["steps"]![0]!["after"]!["capacity"]!);
    }

    [Fact]
    public async Task An_invitation_and_a_bulletin_are_added_each_with_an_id_of_its_own()
    {
        string[] fair = ["promotion", "add-event", "P1", "Forum des associations", "--on", "2027-05-11", "--at", "18:30", "--minutes", "90", "--place", "Rennes", "--url", "https://forum.example.org", "--origin", "partenaires", "--json"];
        var first = (await cli.DoneAsync(fair)).Json;
        var second = (await cli.DoneAsync(fair)).Json;
        var bulletin = (await cli.DoneAsync("promotion", "add-bulletin", "P1", "Bulletin de mai", "--on", "2027-05-04", "--json")).Json;

        Assert.Equal(["EV-1", "EV-2", "BU-1"], new[] { first, second, bulletin }.Select(json => (string?)json["steps"]![0]!["id"]));
        Assert.Equal(("2027-05-11T18:30:00+02:00", "2027-05-11T20:00:00+02:00"), (After(first, "EV-1", "startsAt"), After(first, "EV-1", "endsAt")));
        Assert.Equal(3, (int)bulletin["version"]!);
    }

    [Theory]
    [InlineData("SessionCancelled", "quatre sessions", "cancel", "P1", "S3")]
    [InlineData("UnknownStep", "Étapes que l’on peut changer\u00A0: ", "move", "P1", "S9", "2027-06-08")]
    [InlineData("InThePast", "Cette date est passée. Au plus près", "move", "P1", "S2", "2027-03-01")]
    [InlineData("SkippedHour", "horloges avancent", "move", "P1", "V1", "2027-03-28", "--at", "2:30")]
    [InlineData("AfterNextSession", "Session 2 vient avant", "move", "P1", "S2", "2027-08-31")]
    [InlineData("NotAnAddress", "page web", "add-bulletin", "P1", "Bulletin", "--on", "2027-05-04", "--url", "javascript:alert(1)")]
    public async Task What_breaks_a_rule_is_refused_with_its_reason_and_nothing_written(string why, string words, params string[] args)
    {
        var run = await cli.RunAsync(["promotion", .. args, "--json"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(why, (string?)run.Json["refusal"]);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Contains("Rien n’a été écrit.", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await DryAsync("place", "S2", "Rennes"))["version"]!);
    }

    [Theory]
    [InlineData("move", "P1", "S2", "bientôt")]
    [InlineData("move", "P1", "S2", "2027-06-08", "--at", "25:00")]
    [InlineData("postpone", "P1", "S2", "--by", "longtemps")]
    [InlineData("size", "P1", "V1", "beaucoup")]
    [InlineData("add-event", "P1", "Forum", "--on", "2027-05-11")]
    [InlineData("calendar", "P1", "--close", "2027-07-16..2027-07-12")]
    [InlineData("calendar", "P1", "--close", "2027-01-01..2027-12-31")]
    [InlineData("calendar", "P1", "--active", "19-8")]
    public async Task What_cannot_be_read_is_wrong_usage(params string[] args) => Assert.Equal(2, (await cli.RunAsync(["promotion", .. args])).ExitCode);

    [Fact]
    public async Task An_unknown_promotion_is_refused_with_those_that_are_known()
    {
        var run = await cli.RunAsync("promotion", "move", "P9", "S2", "2027-06-08");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("P1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_is_shown_changed_and_warns_of_steps_on_closed_days()
    {
        var closed = (await cli.DoneAsync("promotion", "calendar", "P1", "--close", "2027-05-31..2027-06-04", "--label", "séminaire interne", "--august", "open", "--active", "9-18:30", "--json")).Json;
        var reopened = (await cli.DoneAsync("promotion", "calendar", "P1", "--open", "2027-06-01", "--august-messages", "off", "--json")).Json;
        var shown = await cli.DoneAsync("promotion", "calendar", "P1");

        Assert.Contains("S2 : 2027-06-01 tombe un jour où la promotion est fermée (séminaire interne) : proposer le 2027-06-08", closed["warnings"]!.AsArray().Select(one => (string?)one));
        Assert.Equal(("09:00", "18:30", false), ((string?)closed["opens"], (string?)closed["closes"], (bool)closed["augustClosed"]!));
        Assert.Equal(["2027-05-31..2027-05-31", "2027-06-02..2027-06-04"], reopened["closed"]!.AsArray().Select(days => $"{days!["first"]}..{days["last"]}"));
        Assert.True((bool)reopened["augustSilent"]!);
        Assert.Contains("séminaire interne", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promotion_is_created_with_closed_days()
    {
        await cli.CreateAsync("--closed", "2027-07-12..2027-07-16", "--closed", "2027-05-07", "--label", "pont");

        Assert.Equal(["2027-05-07", "2027-07-12"], (await cli.DoneAsync("promotion", "calendar", "P2", "--json")).Json["closed"]!.AsArray().Select(days => (string?)days!["first"]));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => cli.Dispose();

    private async Task<JsonNode> DryAsync(string verb, string step, params string[] more) =>
        (await cli.DoneAsync(["promotion", verb, "P1", step, .. more, "--dry-run", "--json"])).Json;

    private static string? After(JsonNode json, string step, string member) => (string?)json["steps"]!.AsArray().Single(one => (string?)one!["id"] == step)!["after"]![member];
}
