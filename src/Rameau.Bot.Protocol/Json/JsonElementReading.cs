using System.Globalization;
using System.Text.Json;

namespace Rameau.Bot.Protocol.Json;

/// <summary>Reading that takes a property of the wrong kind for an absent one.</summary>
internal static class JsonElementReading
{
    private const string Iso8601 = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static JsonElement? Object(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static bool? Flag(this JsonElement json, string name) =>
        json.Member(name)?.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    /// <summary>An instant without an offset is UTC: the machine's own zone must not change what was said.</summary>
    public static DateTimeOffset? Instant(this JsonElement json, string name) =>
        DateTimeOffset.TryParseExact(
            json.Text(name), Iso8601, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    /// <summary>The items of a list; none when the property is absent or something else.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IEnumerable<JsonElement> Objects(this JsonElement json, string name) =>
        json.List(name).Where(item => item.ValueKind == JsonValueKind.Object);
}
