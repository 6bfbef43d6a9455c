using System.Net;
using System.Text;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>What a rich-text box leaves of itself in a message: tags, and letters written as entities.</summary>
internal static class Markup
{
    /// <summary>Longer than any tag that a message box writes.</summary>
    private const int LongestTag = 300;
    private const int LongestEntity = 10;

    /// <summary>The length of the tag that begins here, else 0; « 3 &lt; 5 » has none.</summary>
    public static int TagAt(string text, int at)
    {
        if (text[at] is not '<' || at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
        {
            return 0;
        }

        var end = text.IndexOfAny(['>', '<'], at + 1, Math.Min(LongestTag, text.Length - at - 1));
        return end > 0 && text[end] is '>' ? end + 1 - at : 0;
    }

    /// <summary>The sign that an entity such as <c>&amp;eacute;</c> stands for, and the entity's length.</summary>
    public static (Rune Rune, int Length)? EntityAt(string text, int at)
    {
        if (text[at] is not '&')
        {
            return null;
        }

        var end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));

        return end > at + 1 && WebUtility.HtmlDecode(text[at..(end + 1)]) is var sign && Rune.TryGetRuneAt(sign, 0, out var rune) && rune.Utf16SequenceLength == sign.Length
            ? (rune, end + 1 - at)
            : null;
    }
}
