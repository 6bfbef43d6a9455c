using System.Text;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>Cuts a text into words, numbers (« 18/03 », « 14h30 » stay whole) and the marks that matter.</summary>
internal static class Tokens
{
    private const string Marks = "?!:,;/\"→()&=+";

    public static List<Word> Of(string text)
    {
        List<Word> tokens = [];
        StringBuilder folded = new();
        var at = 0;

        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text, at))
            {
                var start = at;
                folded.Clear();

                while (at < text.Length && (char.IsLetterOrDigit(text, at) || JoinsDigits(text, at) || IsCombining(text[at])))
                {
                    var rune = RuneAt(text, at);
                    Folding.Append(folded, rune);
                    at += rune.Utf16SequenceLength;
                }

                Add(tokens, folded.ToString(), start, at);
                continue;
            }

            var mark = RuneAt(text, at);

            if (mark.Value is '«' or '»' or '“' or '”')
            {
                Add(tokens, "\"", at, at + 1);
            }
            else if (mark is { IsBmp: true } && Marks.Contains((char)mark.Value, StringComparison.Ordinal))
            {
                Add(tokens, mark.ToString(), at, at + 1);
            }
            else if (mark.Value is '-' or '–' or '—' && StandsAlone(text, at))
            {
                Add(tokens, "-", at, at + 1);
            }
            else if (Rune.GetUnicodeCategory(mark) is System.Globalization.UnicodeCategory.OtherSymbol && mark.Value is not '°' and not 0xFFFD)
            {
                Add(tokens, mark.ToString(), at, at + mark.Utf16SequenceLength);
            }

            at += Math.Max(1, IsHalf(text, at) ? 1 : mark.Utf16SequenceLength);
        }

        return tokens;
    }

    private static void Add(List<Word> tokens, string folded, int start, int end)
    {
        if (folded.Length > 0)
        {
            tokens.Add(new(folded, folded, new(start, end - start)));
        }
    }

    /// <summary>Half an emoji reads as the replacement character.</summary>
    private static Rune RuneAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsHalf(string text, int at) => !Rune.TryGetRuneAt(text, at, out _);

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static bool JoinsDigits(string text, int at) =>
        text[at] is '/' or ':' or '.' or '-' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool StandsAlone(string text, int at) =>
        at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]);
}
