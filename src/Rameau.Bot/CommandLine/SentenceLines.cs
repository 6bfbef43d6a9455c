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
    public Task AnswerAsync(TextReader input, TextWriter output, CancellationToken ct) => JsonLines.AnswerAsync(input, output, Answer, ct);

    public Recognition Explain(string sentence, ZonedDateTime at) => recogniser.Recognise(new(sentence, at, known), explain: true);

    /// <summary>Now, for want of an instant; false for what is none.</summary>
    public bool TryTime(string? text, out ZonedDateTime time)
    {
        var parsed = text is null ? null : OffsetDateTimePattern.Rfc3339.Parse(text);
        time = (parsed is { Success: true } told ? told.Value.ToInstant() : clock.GetCurrentInstant()).InZone(zone);

        return parsed is null or { Success: true };
    }

    private string Answer(JsonElement line)
    {
        var (id, text, at) = (JsonLines.Text(line, "id"), JsonLines.Text(line, "text"), JsonLines.Text(line, "at"));

        return (id, text, TryTime(at, out var time)) switch
        {
            (null, _, _) => JsonLines.Error("id is missing or no string"),
            (_, null, _) => JsonLines.Error("text is missing or no string"),
            (_, _, false) => JsonLines.Error("at is no instant with an offset"),
            _ => RecognitionJson.Of(id, recogniser.Recognise(new(text, time, known))),
        };
    }
}
