using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>What Teams refuses at upload, said before the upload and with the mend.</summary>
internal static class ManifestRules
{
    private const string File = AppPackage.Manifest;
    private const int MostCommandLists = 3;
    private const int MostCommands = 10;
    private const int MostParameters = 5;
    private const int MostDomains = 100;

    public static IEnumerable<PackageProblem> Check(Dictionary<string, JsonNode> documents, ManifestFiles files) =>
        documents.TryGetValue(File, out var manifest)
            ? [.. Identity(manifest), .. Texts(manifest), .. Bots(manifest), .. Searches(manifest), .. Domains(manifest), .. Icons(manifest, files), .. ManifestLanguages.Check(manifest, documents)]
            : [new(File, "is missing or unreadable", "Put it back at the root of the manifest folder.")];

    private static IEnumerable<PackageProblem> Identity(JsonNode manifest)
    {
        var schema = manifest.TextAt("manifestVersion");
        return Broken(
            (schema is not null && manifest.TextAt("$schema")?.Contains($"/v{schema}/", StringComparison.Ordinal) is true, "manifestVersion and $schema differ", "Name the same version in both."),
            (ManifestFormats.IsGuid(manifest.TextAt("id")), "id is not a GUID", "Write ${{TEAMS_APP_ID}}."),
            (ManifestFormats.IsVersion(manifest.TextAt("version")), "version is not three numbers", "Write ${{APP_VERSION}}."),
            (manifest.TextAt("developer.name") is { Length: > 0 and <= 32 }, "developer.name is missing or longer than 32", "Write ${{DEVELOPER_NAME}}."),
            (ManifestFormats.IsHttps(manifest.TextAt("developer.websiteUrl")), "developer.websiteUrl is not an https address", "Write ${{DEVELOPER_WEBSITE_URL}}."),
            (ManifestFormats.IsHttps(manifest.TextAt("developer.privacyUrl")), "developer.privacyUrl is not an https address", "Write ${{DEVELOPER_PRIVACY_URL}}."),
            (ManifestFormats.IsHttps(manifest.TextAt("developer.termsOfUseUrl")), "developer.termsOfUseUrl is not an https address", "Write ${{DEVELOPER_TERMS_URL}}."),
            (ManifestFormats.IsColour(manifest.TextAt("accentColor")), "accentColor is not a colour", "Write it as #RRGGBB."));
    }

    private static IEnumerable<PackageProblem> Texts(JsonNode manifest) =>
        ManifestText.Translated(manifest).Select(text => text.Problem(File)).OfType<PackageProblem>();

    private static IEnumerable<PackageProblem> Bots(JsonNode manifest)
    {
        var bots = manifest.ItemsAt("bots");
        var lists = bots.SelectMany(bot => bot.ItemsAt("commandLists")).ToList();
        return Broken(
            (bots.Count == 1, $"bots has {bots.Count} entries", "Teams takes exactly one bot."),
            (bots.All(bot => ManifestFormats.IsGuid(bot.TextAt("botId"))), "bots[0].botId is not a GUID", "Write ${{BOT_ID}}."),
            (bots.All(bot => bot.ItemsAt("scopes").Count > 0), "bots[0].scopes is empty", "Name at least one of personal, groupChat and team."),
            (lists.Count <= MostCommandLists, $"bots[0].commandLists has {lists.Count} entries", $"Teams takes {MostCommandLists}, one for each scope."),
            (lists.All(list => list.ItemsAt("commands").Count is > 0 and <= MostCommands), "a command list is empty or too long", $"Give each 1 to {MostCommands} commands."));
    }

    private static IEnumerable<PackageProblem> Searches(JsonNode manifest)
    {
        var extensions = manifest.ItemsAt("composeExtensions");
        var commands = extensions.SelectMany(extension => extension.ItemsAt("commands")).ToList();
        return Broken(
            (extensions.Count <= 1, $"composeExtensions has {extensions.Count} entries", "Teams takes one."),
            (extensions.All(extension => ManifestFormats.IsGuid(extension.TextAt("botId"))), "composeExtensions[0].botId is not a GUID", "Write ${{BOT_ID}}."),
            (extensions.Count == 0 || commands.Count is > 0 and <= MostCommands, "composeExtensions[0].commands is empty or too long", $"Give it 1 to {MostCommands} commands."),
            (commands.All(command => command.TextAt("id") is { Length: > 0 and <= 64 }), "a search has no id of 1 to 64 characters", "Name it as the bot does."),
            (commands.All(command => command.ItemsAt("parameters").Count is > 0 and <= MostParameters), "a search has no parameter, or too many", $"Give each 1 to {MostParameters}."));
    }

    private static IEnumerable<PackageProblem> Domains(JsonNode manifest)
    {
        var domains = manifest.ItemsAt("validDomains");
        return Broken(
            (domains.Count <= MostDomains, $"validDomains has {domains.Count} entries", $"Teams takes {MostDomains}."),
            (domains.All(domain => ManifestFormats.IsDomain(domain.Text())), "validDomains holds more than a host name", "Write hosts without scheme, port or path."));
    }

    private static IEnumerable<PackageProblem> Icons(JsonNode manifest, ManifestFiles files) =>
        new[] { Icon(manifest.TextAt("icons.color"), 192, files), Icon(manifest.TextAt("icons.outline"), 32, files) }.OfType<PackageProblem>();

    private static PackageProblem? Icon(string? name, int side, ManifestFiles files) =>
        name is null || files.Find(name) is not { } bytes ? new(File, $"names no {side} x {side} icon that is in the folder", "Draw it with icons/render.sh.")
        : PngSize.Read(bytes.Span) == new PngSize(side, side) ? null
        : new(name, $"is not a PNG picture of {side} x {side} pixels", "Draw it again with icons/render.sh.");

    private static IEnumerable<PackageProblem> Broken(params (bool Holds, string What, string Mend)[] rules) =>
        rules.Where(rule => !rule.Holds).Select(rule => new PackageProblem(File, rule.What, rule.Mend));
}
