using System.Collections.Immutable;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// The addresses and names that differ between Microsoft's clouds, as data. A bot lives in exactly one cloud.
/// </summary>
/// <remarks>
/// Source: Bot Framework REST authentication ("Step 2: Get the OpenID metadata document") and the Azure Government
/// guide for bots. GCC (moderate) authenticates as <see cref="Public"/>; GCC High and DoD are <see cref="UsGov"/>.
/// A field that Microsoft moves is changed with <c>BotCloud.Public with { Metadata = … }</c>.
/// </remarks>
/// <param name="Name">The name used in settings.</param>
/// <param name="Metadata">OpenID metadata of the Bot Framework, which names the address of its signing keys.</param>
/// <param name="Issuer">The exact <c>iss</c> of a token that the connector sends.</param>
/// <param name="Login">Where the bot asks for its own tokens, up to and without the tenant; ends in a slash.</param>
/// <param name="SharedTenant">The tenant in which a multi-tenant registration asks for its tokens.</param>
/// <param name="Resource">Who the bot's own tokens are meant for, without <c>/.default</c>.</param>
/// <param name="ConnectorHosts">
/// Hosts that may be shown the bot's token; <c>*.example.org</c> stands for every subdomain and not for the domain itself.
/// </param>
public sealed record BotCloud(
    string Name,
    Uri Metadata,
    string Issuer,
    Uri Login,
    string SharedTenant,
    string Resource,
    ImmutableArray<string> ConnectorHosts)
{
    // Microsoft's own code spells the metadata address both with and without a hyphen; the documents have none.
    public static BotCloud Public { get; } = new(
        nameof(Public),
        new("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        "https://api.botframework.com",
        new("https://login.microsoftonline.com/"),
        "botframework.com",
        "https://api.botframework.com",
        ["smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com"]);

    public static BotCloud UsGov { get; } = new(
        nameof(UsGov),
        new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        "https://api.botframework.us",
        new("https://login.microsoftonline.us/"),
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us",
        ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"]);

    // Microsoft publishes no list of connector hosts for 21Vianet: only the domain of the token's own audience is trusted.
    public static BotCloud China { get; } = new(
        nameof(China),
        new("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        "https://api.botframework.azure.cn",
        new("https://login.partner.microsoftonline.cn/"),
        "0b4a31a2-c1a0-475d-b363-5f26668660a3",
        "https://api.botframework.azure.cn",
        ["*.botframework.azure.cn"]);

    public static ImmutableArray<BotCloud> All { get; } = [Public, UsGov, China];

    /// <summary>The scope that a client-credentials request asks for.</summary>
    public string Scope => $"{Resource}/.default";
}
