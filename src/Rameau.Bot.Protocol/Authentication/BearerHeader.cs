using System.Buffers.Text;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>The shape of an <c>Authorization</c> header: exactly <c>Bearer</c>, one space and one compact JWS.</summary>
internal static class BearerHeader
{
    /// <summary>Characters. A genuine header has about 1,500; the limit keeps a stranger from making us decode more.</summary>
    public const int MaxLength = 16 * 1024;

    private const string Scheme = "Bearer ";

    /// <summary>The token, or null when the header is anything else. Two headers arrive joined by a comma and are refused.</summary>
    public static string? Token(string? header)
    {
        if (header is null || header.Length > MaxLength || !header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return null;
        }

        var token = header[Scheme.Length..];
        var parts = token.Split('.');

        return parts.Length == 3 && parts.All(IsSegment) ? token : null;
    }

    // Base64Url.IsValid alone would let white space and padding through.
    private static bool IsSegment(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && Base64Url.IsValid(part);
}
