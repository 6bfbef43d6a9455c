using System.Text.Json.Nodes;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class AskTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Each_question_gets_one_line_with_what_answers_it()
    {
        var answers = await AnswersAsync(
            """{"id":"a","query":"un exemple d asso qui a monté un partenariat avec une boîte","theme":null}""",
            """{"id":"b","query":"la newsletter dédiée","theme":"rse-partenariats"}""",
            """{"id":"c","query":"recette de la tarte aux pommes"}""");

        Assert.Equal(["a", "b", "c"], answers.Select(answer => (string?)answer["id"]));
        Assert.Equal([true, true, false], answers.Select(answer => (bool)answer["answered"]!));
        Assert.Equal("crn-partenariats-illustrations", (string?)answers[0]["results"]![0]!["id"]);
        Assert.Equal("newsletter-dediee-rse-partenariats", (string?)answers[1]["results"]![0]!["id"]);
        Assert.True((double)answers[0]["results"]![0]!["score"]! >= (double)answers[0]["results"]![1]!["score"]!);
    }

    [Fact]
    public async Task A_bad_line_gets_an_error_and_the_run_goes_on()
    {
        string[] bad = ["no JSON", "", "[]", """{"id":"a"}""", """{"query":"RSE"}""", """{"id":1,"query":"RSE"}""", """{"id":"a","query":"\ud83d"}"""];
        var answers = await AnswersAsync([.. bad, """{"id":"z","query":"RSE"}"""]);

        Assert.Equal(bad.Length + 1, answers.Count);
        Assert.All(answers.Take(bad.Length), answer => Assert.NotEmpty((string?)answer["error"] ?? string.Empty));
        Assert.Equal("z", (string?)answers[^1]["id"]);
    }

    [Fact]
    public async Task A_question_is_explained_word_by_word()
    {
        var run = await cli.DoneAsync("ask", "--explain", "combien de citoyens voient les partenariats comme source d’innovation ?");

        Assert.Contains("phare-regards-croises", run.Out, StringComparison.Ordinal);
        Assert.Contains("citoyens 69", run.Out, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<JsonNode>> AnswersAsync(params IEnumerable<string> lines)
    {
        cli.Input = string.Join('\n', lines) + "\n";
        var run = await cli.DoneAsync("ask");

        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
