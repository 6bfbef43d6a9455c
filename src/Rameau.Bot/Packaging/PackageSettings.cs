namespace Rameau.Bot.Packaging;

/// <summary>What one registration of the bot adds to the manifest; text as configured, checked by <see cref="Problems"/>.</summary>
public sealed record PackageSettings(
    string? TeamsAppId,
    string? BotId,
    string? PublicUrl,
    string? PackageVersion,
    string? DeveloperName,
    string? WebsiteUrl,
    string? PrivacyUrl,
    string? TermsOfUseUrl)
{
    private const int LongestDeveloperName = 32;

    /// <summary>What stands for each <c>${{TOKEN}}</c> of the manifest; only for settings without problems.</summary>
    public IReadOnlyDictionary<string, string> Tokens() => new Dictionary<string, string>
    {
        ["TEAMS_APP_ID"] = Guid.Parse(TeamsAppId!).ToString("D"),
        ["BOT_ID"] = Guid.Parse(BotId!).ToString("D"),
        ["BOT_DOMAIN"] = new Uri(PublicUrl!).IdnHost,
        ["APP_VERSION"] = PackageVersion!,
        ["DEVELOPER_NAME"] = DeveloperName!,
        ["DEVELOPER_WEBSITE_URL"] = WebsiteUrl!,
        ["DEVELOPER_PRIVACY_URL"] = PrivacyUrl!,
        ["DEVELOPER_TERMS_URL"] = TermsOfUseUrl!,
    };

    public IEnumerable<PackageProblem> Problems() =>
        new[]
        {
            Identifier("Package:TeamsAppId", TeamsAppId, "Make one GUID for the Teams app and keep it for all its versions."),
            Identifier("Bot:AppId", BotId, "Copy the Microsoft App ID of the Azure Bot registration."),
            Address("Package:PublicUrl", PublicUrl),
            Reachable("Package:PublicUrl", PublicUrl),
            ManifestFormats.IsVersion(PackageVersion)
                ? null
                : new("Package:Version", $"{Quoted(PackageVersion)} is not a version", "Write three numbers, such as 1.4.0, higher than the version uploaded before."),
            DeveloperName is { Length: > 0 and <= LongestDeveloperName }
                ? null
                : new("Package:DeveloperName", $"{Quoted(DeveloperName)} is missing or too long", $"Write the publisher's name in 1 to {LongestDeveloperName} characters."),
            Address("Package:WebsiteUrl", WebsiteUrl),
            Address("Package:PrivacyUrl", PrivacyUrl),
            Address("Package:TermsOfUseUrl", TermsOfUseUrl),
        }.OfType<PackageProblem>();

    private static PackageProblem? Identifier(string setting, string? text, string mend) =>
        ManifestFormats.IsGuid(text) ? null : new(setting, $"{Quoted(text)} is not a GUID", mend);

    private static PackageProblem? Address(string setting, string? text) =>
        ManifestFormats.IsHttps(text) ? null : new(setting, $"{Quoted(text)} is not an https address", "Write a full address, such as https://bot.example.org.");

    private static PackageProblem? Reachable(string setting, string? text) =>
        ManifestFormats.IsHttps(text) && new Uri(text!) is { HostNameType: not UriHostNameType.Dns } or { IsLoopback: true }
            ? new(setting, $"{Quoted(text)} names no host that Teams can reach", "Write the domain name under which the bot is published.")
            : null;

    private static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "nothing" : $"'{text}'";
}
