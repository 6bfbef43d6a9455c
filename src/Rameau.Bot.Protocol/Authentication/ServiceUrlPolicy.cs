using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// Which service URLs may be shown the bot's token: the connector hosts of one cloud, over HTTPS on its own port,
/// without user name, query or fragment.
/// </summary>
/// <remarks>
/// Source: Bot Framework connector service URLs for Teams. <c>trafficmanager.net</c> is shared by every Azure customer,
/// so that host is matched whole and never by suffix.
/// </remarks>
public sealed class ServiceUrlPolicy : IServiceUrlPolicy
{
    private readonly BotCloud _cloud;
    private readonly HashSet<string> _developmentOrigins;

    /// <param name="cloud">Whose connector hosts are allowed.</param>
    /// <param name="developmentOrigins">
    /// Origins on this machine, such as <c>http://localhost:3978</c>, for development only; HTTP is allowed there.
    /// </param>
    /// <exception cref="ArgumentException">A development origin is not on the loopback interface.</exception>
    public ServiceUrlPolicy(BotCloud cloud, params IEnumerable<Uri> developmentOrigins)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        _cloud = cloud;
        _developmentOrigins = [.. developmentOrigins.Select(LoopbackOrigin)];
    }

    public bool Allows(Uri serviceUrl)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);

        return IsPlain(serviceUrl) && (IsConnector(serviceUrl) || _developmentOrigins.Contains(Origin(serviceUrl)));
    }

    private static bool IsPlain(Uri url) =>
        url.IsAbsoluteUri && url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0;

    // A host written in other letters may be mapped to ASCII on its way to the resolver; only plain ASCII is considered.
    private bool IsConnector(Uri url) =>
        url.Scheme == Uri.UriSchemeHttps
        && url.IsDefaultPort
        && url.OriginalString.All(char.IsAscii)
        && _cloud.ConnectorHosts.Any(allowed => Matches(url.Host, allowed));

    private static bool Matches(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);

    private static string LoopbackOrigin(Uri origin) =>
        origin.IsAbsoluteUri && origin.IsLoopback && origin.Scheme is "http" or "https" && IsPlain(origin)
            ? Origin(origin)
            : throw new ArgumentException($"A development origin must be on this machine (localhost): {origin}", nameof(origin));

    private static string Origin(Uri url) => url.GetLeftPart(UriPartial.Authority);
}
