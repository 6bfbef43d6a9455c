using System.Globalization;
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
            if (Markup.TagAt(text, at) is > 0 and var tag)
            {
                at += tag;
                continue;
            }

            if (IsPartOfWord(text, at) && !IsUnseen(text[at]))
            {
                var (start, end) = (at, at);
                folded.Clear();

                while (at < text.Length && IsPartOfWord(text, at))
                {
                    var (rune, length) = Markup.EntityAt(text, at) ?? (RuneAt(text, at), RuneAt(text, at).Utf16SequenceLength);
                    at += length;

                    if (!IsUnseen(rune))
                    {
                        Folding.Append(folded, rune);
                        end = at;
                    }
                }

                Add(tokens, folded.ToString(), start, end);
                continue;
            }

            if (Markup.EntityAt(text, at) is var (_, skipped))
            {
                at += skipped;
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
            else if (Rune.GetUnicodeCategory(mark) is UnicodeCategory.OtherSymbol && mark.Value is not '°' and not 0xFFFD)
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

    private static bool IsPartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text, at) || JoinsDigits(text, at) || IsCombining(text[at]) || IsUnseen(text[at]) || (Markup.EntityAt(text, at) is var (rune, _) && Rune.IsLetter(rune));

    /// <summary>Zero-width and directional marks, soft hyphens, control characters: nobody sees them, so they part no word.</summary>
    private static bool IsUnseen(char one) => IsUnseen(char.IsSurrogate(one) ? Rune.ReplacementChar : new(one));

    private static bool IsUnseen(Rune one) => Rune.GetUnicodeCategory(one) is UnicodeCategory.Format || (Rune.IsControl(one) && !Rune.IsWhiteSpace(one));

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static bool JoinsDigits(string text, int at) =>
        text[at] is '/' or ':' or '.' or '-' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool StandsAlone(string text, int at) =>
        at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]);
}
