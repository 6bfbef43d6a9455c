using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class RecogniseTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Each_line_gets_one_line_with_intent_confidence_and_slots()
    {
        var answers = await AnswersAsync(
            """{"id":"a","text":"décale mon coaching du 18 au 20 même heure","role":"participant","locale":"fr-FR","at":"2027-03-10T09:00:00+01:00"}""",
            """{"id":"b","text":"c qui karim ?","at":"2027-03-10T09:00:00+01:00","more":{"x":[1]}}""",
            """{"id":"c","text":"sondage : lundi ou mardi ?","at":"2027-03-10T09:00:00+01:00"}""");

        Assert.Equal(["a", "b", "c"], answers.Select(answer => (string?)answer["id"]));
        Assert.Equal(["reschedule_coaching", "find_contact", "poll_create"], answers.Select(answer => (string?)answer["intent"]));
        Assert.All(answers, answer => Assert.InRange((double)answer["confidence"]!, 0, 1));
        Assert.Equal("""{"date":"2027-03-20","date_old":"2027-03-18","same_time":true}""", answers[0]["slots"]!.ToJsonString());
        Assert.Equal("""{"person":"Karim Soleillade"}""", answers[1]["slots"]!.ToJsonString());
        Assert.Equal("""{"options":["lundi","mardi"]}""", answers[2]["slots"]!.ToJsonString());
    }

    [Fact]
    public async Task An_instant_is_read_in_the_promotion_s_zone()
    {
        var answers = await AnswersAsync("""{"id":"a","text":"réserver un coaching demain","at":"2027-03-10T23:30:00Z"}""");

        Assert.Equal("2027-03-12", (string?)answers[0]["slots"]!["date"]);
    }

    [Fact]
    public async Task A_bad_line_gets_an_error_and_the_run_goes_on()
    {
        string[] bad =
        [
            "no JSON", "", "[]", "null", """{"id":"a"}""", """{"text":"bonjour"}""", """{"id":1,"text":"bonjour"}""", """{"id":"a","text":"bonjour","at":"hier"}""",
            """{"id":"a","text":"\ud83d"}""",
        ];
        var answers = await AnswersAsync([.. bad, """{"id":"z","text":"bonjour"}"""]);

        Assert.Equal(bad.Length + 1, answers.Count);
        Assert.All(answers.Take(bad.Length), answer =>
        {
            Assert.True(answer.AsObject().ContainsKey("id"));
            Assert.Null(answer["id"]);
            Assert.NotEmpty((string?)answer["error"] ?? string.Empty);
        });
        Assert.Equal("greeting", (string?)answers[^1]["intent"]);
    }

    [Fact]
    public async Task Half_of_a_double_first_name_is_enough()
    {
        var answers = await AnswersAsync("""{"id":"a","text":"mets-moi en relation avec Anne"}""", """{"id":"b","text":"mets-moi en relation avec Marie"}""");

        Assert.Equal("Anne-Laure Jurabelle", (string?)answers[0]["slots"]!["person"]);
        Assert.Equal("Marie-Ange Santucciola", (string?)answers[1]["slots"]!["person"]);
    }

    [Fact]
    public async Task A_sentence_is_explained_with_its_words_reasons_and_slots()
    {
        var run = await cli.DoneAsync("recognise", "--explain", "peux-tu décaler mon coachin de jeudi à vendredi 14h stp", "--at", "2027-03-10T09:00:00+01:00");

        Assert.All(
            ["decaler mon coaching de jeudi", "reschedule_coaching", "p:COACH+MOVE", "date_old", "2027-03-11", "vendredi"],
            part => Assert.Contains(part, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_instant_is_refused() =>
        Assert.Equal(1, (await cli.RunAsync("recognise", "--explain", "bonjour", "--at", "demain")).ExitCode);

    private async Task<IReadOnlyList<JsonNode>> AnswersAsync(params IEnumerable<string> lines)
    {
        cli.Input = string.Join('\n', lines) + "\n";
        var run = await cli.DoneAsync("recognise");

        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
