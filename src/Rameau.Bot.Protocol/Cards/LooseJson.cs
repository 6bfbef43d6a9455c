using System.Text.Json;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>Reading JSON that may have any shape.</summary>
internal static class LooseJson
{
    /// <summary>The member's text; null when it is absent or something else.</summary>
    public static string? Text(this JsonElement owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The member's items; none when it is absent or something else.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static JsonElement? Member(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : null;
}
