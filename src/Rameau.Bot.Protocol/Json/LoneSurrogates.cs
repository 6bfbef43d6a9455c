using System.Globalization;

namespace Rameau.Bot.Protocol.Json;

/// <summary>
/// Half an emoji written as an escape (<c>\ud83d</c> alone) is grammatical JSON, yet System.Text.Json throws when such
/// a string or property name is read, long after parsing. Each half becomes U+FFFD, whose escape is as long.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> json)
    {
        byte[]? copy = null;

        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length;)
        {
            var step = 2;

            if (CodeUnit(json, at) is { } unit)
            {
                step = EscapeLength;

                if (char.IsHighSurrogate(unit) && CodeUnit(json, at + step) is { } next && char.IsLowSurrogate(next))
                {
                    step += EscapeLength;
                }
                else if (char.IsSurrogate(unit))
                {
                    copy ??= json.ToArray();
                    "\\ufffd"u8.CopyTo(copy.AsSpan(at));
                }
            }

            var following = json[(at + step)..].IndexOf((byte)'\\');
            at = following < 0 ? -1 : at + step + following;
        }

        return copy ?? json;
    }

    private static char? CodeUnit(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == (byte)'\\'
        && json[at + 1] == (byte)'u'
        && ushort.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
