using System.Text.Json;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;

namespace Rameau.Bot.CommandLine;

/// <summary>Reads one sentence a line and writes one recognition a line; a line that is none gets an error and the run goes on.</summary>
internal sealed class SentenceLines(Recogniser recogniser, Acquaintances known, DateTimeZone zone, TimeProvider clock)
{
    public async Task AnswerAsync(TextReader input, TextWriter output, CancellationToken ct)
    {
        while (await input.ReadLineAsync(ct) is { } line)
        {
            await output.WriteLineAsync(Answer(line).AsMemory(), ct);
        }

        await output.FlushAsync(ct);
    }

    public Recognition Explain(string sentence, ZonedDateTime at) => recogniser.Recognise(new(sentence, at, known), explain: true);

    /// <summary>Now, for want of an instant; false for what is none.</summary>
    public bool TryTime(string? text, out ZonedDateTime time)
    {
        var parsed = text is null ? null : OffsetDateTimePattern.Rfc3339.Parse(text);
        time = (parsed is { Success: true } told ? told.Value.ToInstant() : clock.GetCurrentInstant()).InZone(zone);

        return parsed is null or { Success: true };
    }

    private string Answer(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var (id, text, at) = (Text(json, "id"), Text(json, "text"), Text(json, "at"));

            return (id, text, TryTime(at, out var time)) switch
            {
                (null, _, _) => RecognitionJson.Error("id is missing or no string"),
                (_, null, _) => RecognitionJson.Error("text is missing or no string"),
                (_, _, false) => RecognitionJson.Error("at is no instant with an offset"),
                _ => RecognitionJson.Of(id, recogniser.Recognise(new(text, time, known))),
            };
        }
        catch (JsonException broken)
        {
            return RecognitionJson.Error($"no JSON: {broken.Message}");
        }
        catch (InvalidOperationException broken)
        {
            return RecognitionJson.Error($"not readable: {broken.Message}"); // half an emoji, written as an escape
        }
    }

    private static string? Text(JsonDocument json, string name) =>
        json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
