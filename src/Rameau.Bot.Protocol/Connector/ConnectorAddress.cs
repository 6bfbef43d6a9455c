using System.Diagnostics.CodeAnalysis;

namespace Rameau.Bot.Protocol.Connector;

/// <summary>Addresses below a service URL: one slash after it, every id percent-encoded (ids hold <c>: ; @ |</c>).</summary>
internal static class ConnectorAddress
{
    public static bool TryParse(string serviceUrl, [NotNullWhen(true)] out Uri? parsed) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out parsed)
        && (parsed.Scheme == Uri.UriSchemeHttps || parsed.Scheme == Uri.UriSchemeHttp)
        && parsed is { UserInfo: "", Query: "", Fragment: "" };

    /// <summary>False when an id is empty, <c>.</c> or <c>..</c>, which would make another path of it.</summary>
    public static bool TryBuild(Uri serviceUrl, string[] segments, string query, [NotNullWhen(true)] out Uri? address)
    {
        address = null;

        return !segments.Any(segment => segment is "" or "." or "..")
            && Uri.TryCreate(
                $"{serviceUrl.AbsoluteUri.TrimEnd('/')}/v3/{string.Join('/', segments.Select(Uri.EscapeDataString))}{query}",
                UriKind.Absolute,
                out address);
    }
}
