using System.Text;
using System.Text.Unicode;

namespace Rameau.Bot.People;

/// <summary>Whatever encoding a spreadsheet chose, as UTF-8 without byte order mark.</summary>
internal static class FileText
{
    /// <param name="most">Bytes; a longer file is refused unread.</param>
    public static string? Refusal(ReadOnlySpan<byte> bytes, int most, Wording say) => bytes switch
    {
        _ when bytes.Length > most => say.FileTooLarge(most),
        [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => say.Workbook,
        _ when !IsUtf16(bytes) && bytes.Contains((byte)0) => say.NotText,
        _ => null,
    };

    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes.Span) => bytes[3..],
        [0xFF, 0xFE, ..] => Transcode(Encoding.Unicode, bytes[2..]),
        [0xFE, 0xFF, ..] => Transcode(Encoding.BigEndianUnicode, bytes[2..]),
        _ when Utf8.IsValid(bytes.Span) => bytes,

        // Accented letters of Windows-1252 are all but never valid UTF-8, so the failure itself tells the encoding.
        _ => Transcode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, bytes),
    };

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static ReadOnlyMemory<byte> Transcode(Encoding from, ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetBytes(from.GetString(bytes.Span));
}
