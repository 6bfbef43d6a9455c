using System.Diagnostics.CodeAnalysis;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>How two service URLs are compared: a token's claim and the activity that it came with.</summary>
internal static class ServiceUrl
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "https" or "http";

    /// <summary>Scheme and host in any letter case, the rest ordinally; one trailing slash does not count.</summary>
    public static bool Same(Uri url, string other) =>
        TryParse(other, out var parsed) && Normal(url) == Normal(parsed);

    // Uri writes scheme and host in lower case and leaves the rest alone.
    private static string Normal(Uri url)
    {
        var text = url.AbsoluteUri;

        return text.EndsWith('/') ? text[..^1] : text;
    }
}
