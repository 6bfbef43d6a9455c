using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PreviewTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    private async Task<JsonNode> PlanAsync(string pathway = "nouvelles-alliances", params string[] more) =>
        (await cli.DoneAsync(["preview", pathway, "--start", "2027-03-09", "--json", .. more])).Json;

    [Fact]
    public async Task The_JSON_has_the_promised_fields_and_no_others()
    {
        var plan = await PlanAsync();

        Assert.Equal(["pathway", "start", "end", "steps", "beats"], Names(plan));
        Assert.All(plan["steps"]!.AsArray(), step => Assert.Equal(["id", "kind", "title", "startsAt", "endsAt", "mandatory", "warnings"], Names(step!)));
        Assert.All(plan["beats"]!.AsArray(), beat => Assert.Equal(["key", "dueAt", "audience", "rule", "step"], Names(beat!)));
        Assert.Equal("parcours-nouvelles-alliances", (string?)plan["pathway"]);
        Assert.Equal("2027-03-09", (string?)plan["start"]);
        Assert.Equal("2027-12-09", (string?)plan["end"]);
    }

    [Fact]
    public async Task Hours_stay_where_they_are_when_the_clocks_change()
    {
        var plan = await PlanAsync();

        Holds(
            """{"id":"S1","kind":"session","title":"Session 1 — Comprendre","startsAt":"2027-03-16T09:30:00+01:00","endsAt":"2027-03-16T16:30:00+01:00","mandatory":true,"warnings":[]}""",
            Step(plan, "S1"));
        Assert.Equal("2027-06-01T09:30:00+02:00", (string?)Step(plan, "S2")["startsAt"]);
        Assert.Equal("2027-11-23T09:30:00+01:00", (string?)Step(plan, "S4")["startsAt"]);
    }

    [Fact]
    public async Task A_session_in_August_is_warned_of_with_a_proposal() => Holds(
        """
        {"id":"S3","kind":"session","title":"Session 3 — Approfondir","startsAt":"2027-08-24T09:30:00+02:00","endsAt":"2027-08-24T16:30:00+02:00",
         "mandatory":true,"warnings":["2027-08-24 tombe en août : proposer le 2027-09-07"]}
        """,
        Step(await PlanAsync(), "S3"));

    [Fact]
    public async Task Steps_of_all_kinds_come_in_the_order_of_their_dates()
    {
        var steps = (await PlanAsync())["steps"]!.AsArray();
        var starts = steps.Select(step => DateTimeOffset.Parse((string)step!["startsAt"]!, null)).ToArray();

        Assert.Equal(starts.Order(), starts);
        Assert.Equal(35, steps.Count);
        Assert.Equal(
            ["closing", "coaching-window", "community", "mooc-episode", "mooc-track", "newsletter-dediee", "newsletter-mensuelle", "onboarding", "personal-work", "session", "visit", "volunteer-animator", "webinar"],
            steps.Select(step => (string)step!["kind"]!).Distinct().Order());
        Assert.Null(Step(await PlanAsync(), "ONB")["mandatory"]);
        Assert.False((bool)Step(await PlanAsync(), "W")["mandatory"]!);
    }

    [Fact]
    public async Task Each_collective_step_has_its_four_reminders_and_every_kind_of_step_its_messages()
    {
        var beats = (await PlanAsync())["beats"]!.AsArray();
        string[] reminders = ["two-weeks", "one-week", "eve", "one-hour"];

        Assert.Equal(32, beats.Count(beat => reminders.Contains((string)beat!["rule"]!)));
        Assert.Equal(
            ["C1", "CLO", "COM", "M1", "NL1", "NM-1", "ONB", "S1", "TP1", "V1", "VOL", "W"],
            beats.Select(beat => (string)beat!["step"]!).Where(step => step is "ONB" or "NM-1" or "VOL" or "COM" or "W" or "CLO" || step.EndsWith('1') && !step.Contains('-')).Distinct().Order(StringComparer.Ordinal));
        Holds(
            """{"key":"preview/S1/eve","dueAt":"2027-03-15T17:00:00+01:00","audience":"group","rule":"eve","step":"S1"}""",
            beats.Single(beat => (string?)beat!["key"] == "preview/S1/eve")!);
    }

    [Fact]
    public async Task Another_zone_keeps_its_own_hours() =>
        Assert.Equal("2027-03-16T09:30:00-04:00", (string?)Step(await PlanAsync("rse-partenariats", "--zone", "America/New_York"), "S1")["startsAt"]);

    [Theory]
    [InlineData("parcours-rse-partenariats", "parcours-rse-partenariats")]
    [InlineData("RSE", "parcours-rse-partenariats")]
    [InlineData("modèles hybrides", "parcours-modeles-hybrides")]
    [InlineData("hybrides", "parcours-modeles-hybrides")]
    [InlineData("co-construction", "parcours-co-construction-territoriale")]
    public async Task A_pathway_is_known_by_enough_of_its_name(string typed, string id) => Assert.Equal(id, (string?)(await PlanAsync(typed))["pathway"]);

    [Theory]
    [InlineData("inconnu", "inconnu")]
    [InlineData("", "")]
    public async Task An_unknown_pathway_is_refused_with_those_known(string typed, string told)
    {
        var run = await cli.RunAsync("preview", typed, "--start", "2027-03-09");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"« {told} » est inconnu", Plain(run.Error), StringComparison.Ordinal);
        Assert.Contains("changement-echelle, co-construction-territoriale, modeles-hybrides, nouvelles-alliances, rse-partenariats", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_pathways_is_refused_with_these()
    {
        var run = await cli.RunAsync("preview", "parcours", "--start", "2027-03-09");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("désigne plusieurs parcours", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("demain")]
    [InlineData("09/03/2027")]
    [InlineData("9999-12-31")]
    public async Task A_date_that_is_none_is_wrong_usage_and_the_form_is_shown(string date)
    {
        var run = await cli.RunAsync("preview", "rse", "--start", date);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("année-mois-jour, comme 2027-03-09", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_zone_that_is_none_is_refused()
    {
        var run = await cli.RunAsync("preview", "rse", "--start", "2027-03-09", "--zone", "Europe/Lutece");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("comme Europe/Paris", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_read_the_months_in_French_and_past_dates_too()
    {
        var text = Plain((await cli.DoneAsync("preview", "nouvelles-alliances", "--start", "2021-03-09")).Out);

        Assert.Contains("Du mardi 9 mars 2021 au jeudi 9 décembre 2021, heures de Europe/Paris.", text, StringComparison.Ordinal);
        Assert.Contains("Mois 1/9", text, StringComparison.Ordinal);
        Assert.Contains("→ rappel, Session 1", text, StringComparison.Ordinal);
        Assert.Contains("! 2021-08-24 tombe en août : proposer le 2021-09-07", text, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Database));
    }

    /// <summary>With ordinary spaces, and as one line breaks into several only for narrow windows.</summary>
    internal static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static JsonNode Step(JsonNode plan, string id) => plan["steps"]!.AsArray().Single(step => (string?)step!["id"] == id)!;

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);

    private static void Holds(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"expected {expected}, found {actual}");
}
