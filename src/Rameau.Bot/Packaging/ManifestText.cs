using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>A text of the manifest that a person reads in Teams, at a place, with the longest form that Teams takes.</summary>
internal sealed record ManifestText(string Place, string? Text, int Longest)
{
    /// <summary>Every text that is shown and therefore has a translation in each language file.</summary>
    public static IEnumerable<ManifestText> Translated(JsonNode manifest) =>
    [
        Of(manifest, "name.short", 30),
        Of(manifest, "name.full", 100),
        Of(manifest, "description.short", 80),
        Of(manifest, "description.full", 4000),
        .. Commands(manifest.ItemsAt("bots").SelectMany(bot => bot.ItemsAt("commandLists")).SelectMany(list => list.ItemsAt("commands"))),
        .. Commands(Searches(manifest)),
        .. Commands(Searches(manifest).SelectMany(search => search.ItemsAt("parameters"))),
    ];

    public PackageProblem? Problem(string file) => Text switch
    {
        null or "" => new(file, $"{Place} is missing", $"Write it, in at most {Longest} characters."),
        { Length: var length } when length > Longest => new(file, $"{Place} has {length} characters", $"Shorten it to {Longest}."),
        _ => null,
    };

    // The schema allows longer titles and descriptions; older clients cut them at these lengths.
    private static IEnumerable<ManifestText> Commands(IEnumerable<JsonNode?> commands) =>
        from command in commands.OfType<JsonObject>()
        from text in new[] { Of(command, "title", 32), Of(command, "description", 128) }
        select text with { Place = $"{command.Place()}.{text.Place}" };

    private static IEnumerable<JsonNode?> Searches(JsonNode manifest) => manifest.ItemsAt("composeExtensions").SelectMany(extension => extension.ItemsAt("commands"));

    private static ManifestText Of(JsonNode node, string path, int longest) => new(path, node.TextAt(path), longest);
}
