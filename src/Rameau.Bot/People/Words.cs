using System.Globalization;
using System.Text;

namespace Rameau.Bot.People;

/// <summary>Text as typed, made comparable.</summary>
internal static class Words
{
    private const int Excerpt = 40;

    /// <summary>One line, single ordinary spaces, nothing invisible; what cannot be shown becomes U+FFFD.</summary>
    public static string Clean(string cell)
    {
        StringBuilder clean = new(cell.Length);

        foreach (var rune in cell.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format:
                    break;
                case var _ when Rune.IsWhiteSpace(rune):
                    clean.Append(clean is [.., ' '] ? "" : " ");
                    break;
                case UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                    clean.Append('\uFFFD');
                    break;
                default:
                    clean.Append(rune);
                    break;
            }
        }

        return clean.ToString().Trim().Normalize(NormalizationForm.FormC);
    }

    public static bool IsReadable(string clean) => !clean.Contains('\uFFFD');

    /// <summary>« Île-de-France », « ile de france » and « ILE DE FRANCE » are the same word.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);

        foreach (var rune in Clean(text).Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return folded.ToString();
    }

    /// <summary>Looks words up as <see cref="Fold"/> sees them.</summary>
    public static IReadOnlyDictionary<string, T> Lexicon<T>(params IEnumerable<(T Meaning, string[] Words)> entries) =>
        entries.SelectMany(entry => entry.Words, (entry, word) => (entry.Meaning, Word: Fold(word))).ToDictionary(pair => pair.Word, pair => pair.Meaning);

    public static string Shorten(string clean) =>
        clean.Length <= Excerpt ? clean : $"{clean[..(char.IsHighSurrogate(clean[Excerpt - 1]) ? Excerpt - 1 : Excerpt)]}…";
}
