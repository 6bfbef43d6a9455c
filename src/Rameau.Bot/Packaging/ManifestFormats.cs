using System.Text.RegularExpressions;

namespace Rameau.Bot.Packaging;

/// <summary>The shapes that the manifest's schema asks of single values.</summary>
internal static partial class ManifestFormats
{
    private const int LongestAddress = 2048;

    public static bool IsGuid(string? text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    public static bool IsVersion(string? text) => text is not null && Version().IsMatch(text);

    public static bool IsColour(string? text) => text is not null && Colour().IsMatch(text);

    public static bool IsHttps(string? text) =>
        text is { Length: <= LongestAddress } && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    /// <summary>A bare host name, perhaps with a leading wildcard: never a scheme, a path or a port.</summary>
    public static bool IsDomain(string? text) =>
        text is { Length: > 0 and <= LongestAddress }
        && Uri.CheckHostName(text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text) == UriHostNameType.Dns;

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}\z")]
    private static partial Regex Version();

    [GeneratedRegex(@"^#[0-9A-Fa-f]{6}\z")]
    private static partial Regex Colour();
}
