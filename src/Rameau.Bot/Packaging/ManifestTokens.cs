using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rameau.Bot.Packaging;

/// <summary>Fills <c>${{TOKEN}}</c> inside the strings of a JSON tree, where no value can break out of its quotes.</summary>
internal static partial class ManifestTokens
{
    public static void Fill(JsonNode root, IReadOnlyDictionary<string, string> tokens)
    {
        foreach (var (text, replace) in Strings(root))
        {
            var filled = Token().Replace(text, token => tokens.GetValueOrDefault(token.Groups["name"].Value, token.Value));
            if (filled != text)
            {
                replace(filled);
            }
        }
    }

    public static IEnumerable<PackageProblem> Unfilled(string file, JsonNode root) =>
        from found in Strings(root)
        where found.Text.Contains("${{", StringComparison.Ordinal)
        select new PackageProblem(file, $"nothing fills the placeholder in '{found.Text}'", "Correct its name, or give it a value in PackageSettings.Tokens.");

    private static List<(string Text, Action<string> Replace)> Strings(JsonNode? node) => node switch
    {
        JsonValue value when value.Text() is { } text => [(text, filled => value.ReplaceWith(JsonValue.Create(filled)))],
        JsonObject members => [.. members.SelectMany(member => Strings(member.Value))],
        JsonArray items => [.. items.SelectMany(Strings)],
        _ => [],
    };

    [GeneratedRegex(@"\$\{\{(?<name>[A-Z_]+)\}\}")]
    private static partial Regex Token();
}
