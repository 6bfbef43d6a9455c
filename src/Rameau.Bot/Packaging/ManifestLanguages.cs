using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>Each language file says everything that the manifest says, and nothing else.</summary>
internal static class ManifestLanguages
{
    private const string SchemaKey = "$schema";

    public static IEnumerable<PackageProblem> Check(JsonNode manifest, Dictionary<string, JsonNode> documents)
    {
        var texts = ManifestText.Translated(manifest).ToList();
        if (manifest.TextAt("localizationInfo.defaultLanguageTag") is null)
        {
            yield return new(AppPackage.Manifest, "names no default language", "Write localizationInfo.defaultLanguageTag.");
        }

        foreach (var language in manifest.ItemsAt("localizationInfo.additionalLanguages"))
        {
            var file = language.TextAt("file") ?? "";
            var problems = documents.TryGetValue(file, out var translations)
                ? Check(file, (JsonObject)translations, texts)
                : [new(AppPackage.Manifest, $"names the language file '{file}', which is not in the folder", "Add the file or take its language away.")];

            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<PackageProblem> Check(string file, JsonObject translations, List<ManifestText> texts) =>
    [
        .. texts.Select(text => (text with { Text = translations[text.Place].Text() }).Problem(file)).OfType<PackageProblem>(),
        .. translations.Select(entry => entry.Key).Except(texts.Select(text => text.Place).Append(SchemaKey))
            .Select(key => new PackageProblem(file, $"{key} translates nothing of the manifest", "Take it away, or correct its place.")),
    ];
}
