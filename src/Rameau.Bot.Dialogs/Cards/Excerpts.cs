using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>Words that people wrote, shortened so that a card of many stays under what Teams takes (28 KB).</summary>
public static class Excerpts
{
    private const string Cut = "…";

    /// <summary>All of them, each as long as fits when all are cut at one length.</summary>
    /// <param name="bytes">As they travel: JSON, in which a character outside the basic plane takes twelve.</param>
    public static IReadOnlyList<string> Within(IReadOnlyList<string> texts, int bytes)
    {
        var longest = texts.Select(text => text.Length).DefaultIfEmpty().Max();
        var cut = texts;

        while (longest > 1 && cut.Sum(Size) > bytes)
        {
            longest = longest * 3 / 4;
            cut = [.. texts.Select(text => Shortened(text, longest))];
        }

        return cut;
    }

    /// <summary>The whole text, or its beginning and « … »; never half a character.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = Math.Max(0, longest - Cut.Length);
        return (end > 0 && char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]).TrimEnd() + Cut;
    }

    private static int Size(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length;
}
