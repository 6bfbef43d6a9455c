using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace Rameau.Bot.Protocol.Json;

/// <summary>Bytes from outside, made into JSON whose every string can be read without an exception.</summary>
internal static class JsonText
{
    public const int MaxDepth = 64;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryParse(
        ReadOnlySpan<byte> utf8, out JsonElement json, [NotNullWhen(false)] out string? reason, out string where)
    {
        json = default;
        where = "line 1, byte 1";

        if (!Utf8.IsValid(utf8))
        {
            reason = "The text is not UTF-8.";
            return false;
        }

        try
        {
            var body = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
            json = JsonElement.Parse(LoneSurrogates.Replaced(body), new JsonDocumentOptions { MaxDepth = MaxDepth });
            reason = null;
            return true;
        }
        catch (JsonException fault)
        {
            reason = "The text is not JSON, or is nested more than 64 deep.";
            where = $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}";
            return false;
        }
    }
}
