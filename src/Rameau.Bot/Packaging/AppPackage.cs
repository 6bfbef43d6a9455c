using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>The zip that an administrator uploads to Teams, or every reason why it cannot be made.</summary>
public abstract record AppPackage
{
    internal const string Manifest = "manifest.json";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private AppPackage() { }

    public sealed record Built(ReadOnlyMemory<byte> Zip, IReadOnlyList<string> Names) : AppPackage;

    public sealed record Refused(IReadOnlyList<PackageProblem> Problems) : AppPackage;

    /// <summary>A pure function: the same settings and files give the same bytes.</summary>
    public static AppPackage Create(PackageSettings settings, ManifestFiles files)
    {
        if (settings.Problems().ToList() is { Count: > 0 } unset)
        {
            return new Refused(unset);
        }

        Dictionary<string, JsonNode> documents = [];
        List<PackageProblem> problems = [];
        foreach (var name in files.Names.Where(IsJson))
        {
            if (Parse(files.Find(name)!.Value) is { } document)
            {
                ManifestTokens.Fill(document, settings.Tokens());
                problems.AddRange(ManifestTokens.Unfilled(name, document));
                documents.Add(name, document);
            }
            else
            {
                problems.Add(new(name, "is not a JSON object", "Mend its syntax; it must be UTF-8 without byte order mark."));
            }
        }

        problems.AddRange(ManifestRules.Check(documents, files));

        return problems.Count > 0 ? new Refused(problems) : PackageZip.Of(documents, files);
    }

    internal static bool IsJson(string name) => name.EndsWith(".json", StringComparison.Ordinal);

    private static JsonObject? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonNode.Parse(utf8.Span, documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
