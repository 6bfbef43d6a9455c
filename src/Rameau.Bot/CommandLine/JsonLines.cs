using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rameau.Bot.CommandLine;

/// <summary>One line of JSON in, one line of JSON out; a line that cannot be read gets an error and the run goes on.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // a pipe, never part of a page

    public static async Task AnswerAsync(TextReader input, TextWriter output, Func<JsonElement, string> answer, CancellationToken ct)
    {
        while (await input.ReadLineAsync(ct) is { } line)
        {
            await output.WriteLineAsync(Answered(line, answer).AsMemory(), ct);
        }

        await output.FlushAsync(ct);
    }

    /// <summary>Null for what is missing or no text.</summary>
    public static string? Text(JsonElement line, string name) =>
        line.ValueKind is JsonValueKind.Object && line.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    public static string Error(string why) => Line(json =>
    {
        json.WriteNull("id");
        json.WriteString("error", why);
    });

    public static string Line(Action<Utf8JsonWriter> properties)
    {
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, Readable);
        json.WriteStartObject();
        properties(json);
        json.WriteEndObject();
        json.Flush();

        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static string Answered(string line, Func<JsonElement, string> answer)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return answer(json.RootElement);
        }
        catch (JsonException broken)
        {
            return Error($"no JSON: {broken.Message}");
        }
        catch (InvalidOperationException broken)
        {
            return Error($"not readable: {broken.Message}"); // half an emoji, written as an escape
        }
    }
}
