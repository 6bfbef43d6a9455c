using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Packaging;

namespace Rameau.Bot.Tests.Packaging;

/// <summary>Settings that make a package, ways to spoil a manifest, and the look inside a zip.</summary>
internal static class Packages
{
    public static PackageSettings Settings { get; } = new(
        TeamsAppId: "6f0b1d3c-2a44-4c53-9f0e-0c5b8f3f7a01",
        BotId: "0d9a6a8e-7f0c-4b59-8a6a-3a5d2f1e9b02",
        PublicUrl: "https://bot.example.org",
        PackageVersion: "1.2.3",
        DeveloperName: "Association \"Exemple\"",
        WebsiteUrl: "https://example.org",
        PrivacyUrl: "https://example.org/vie-privee",
        TermsOfUseUrl: "https://example.org/conditions");

    public static AppPackage.Built Built(this PackageSettings settings, ManifestFiles? files = null) =>
        Assert.IsType<AppPackage.Built>(AppPackage.Create(settings, files ?? ManifestFiles.Embedded));

    public static IReadOnlyList<PackageProblem> Refused(this PackageSettings settings, ManifestFiles? files = null) =>
        Assert.IsType<AppPackage.Refused>(AppPackage.Create(settings, files ?? ManifestFiles.Embedded)).Problems;

    /// <summary>The embedded folder after one change to a JSON file.</summary>
    public static ManifestFiles Changing(string name, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(ManifestFiles.Embedded.Find(name)!.Value.Span)!.AsObject();
        change(document);
        return ManifestFiles.Embedded.With(name, Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    public static ZipArchive Opened(this AppPackage.Built package) => new(new MemoryStream(package.Zip.ToArray()), ZipArchiveMode.Read);

    public static byte[] Bytes(this ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static JsonNode Manifest(this AppPackage.Built package)
    {
        using var zip = package.Opened();
        return JsonNode.Parse(zip.GetEntry("manifest.json")!.Bytes())!;
    }
}
