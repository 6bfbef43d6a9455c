using System.Text.Json;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.CommandLine;

/// <summary>Reads one question a line and writes one answer a line.</summary>
internal sealed class QuestionLines(Library library)
{
    /// <summary>No more results than these are written.</summary>
    private const int Most = 10;
    private const int Decimals = 3;

    public Task AnswerAsync(TextReader input, TextWriter output, CancellationToken ct) => JsonLines.AnswerAsync(input, output, Answer, ct);

    private string Answer(JsonElement line) => (JsonLines.Text(line, "id"), JsonLines.Text(line, "query")) switch
    {
        (null, _) => JsonLines.Error("id is missing or no string"),
        (_, null) => JsonLines.Error("query is missing or no string"),
        var (id, query) => Written(id, library.Ask(new Question(query, JsonLines.Text(line, "theme")), Most).Findings),
    };

    private static string Written(string id, Findings findings) => JsonLines.Line(json =>
    {
        json.WriteString("id", id);
        json.WriteBoolean("answered", findings.IsAnswered);
        json.WriteStartArray("results");

        foreach (var match in findings.Matches)
        {
            json.WriteStartObject();
            json.WriteString("id", match.Resource.Id.Value);
            json.WriteNumber("score", Math.Round(match.Score, Decimals));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
