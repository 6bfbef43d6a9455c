using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>Reading a manifest that may be wrong: what is absent or of another kind reads as nothing.</summary>
internal static class ManifestJson
{
    /// <summary>The node at a dotted path of property names.</summary>
    public static JsonNode? At(this JsonNode? node, string path) =>
        path.Split('.').Aggregate(node, (parent, name) => (parent as JsonObject)?[name]);

    public static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static string? TextAt(this JsonNode? node, string path) => node.At(path).Text();

    public static List<JsonNode?> ItemsAt(this JsonNode? node, string path) => (node.At(path) as JsonArray)?.ToList() ?? [];

    /// <summary>Where a node stands, in the words of the language files: <c>bots[0].commandLists[1]</c>.</summary>
    public static string Place(this JsonNode node) => node.GetPath() is ['$', '.', .. var path] ? path : "";
}
