using System.Globalization;
using System.Text;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

internal static class Folding
{
    /// <summary>Lower case without accents; what is no letter or digit stays.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            Append(folded, rune);
        }

        return folded.ToString();
    }

    public static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        switch (rune.Value)
        {
            case 'œ' or 'Œ':
                folded.Append("oe");
                return;
            case 'æ' or 'Æ':
                folded.Append("ae");
                return;
            case '’' or '‘' or 'ʼ':
                folded.Append('\'');
                return;
            default:
                break;
        }

        foreach (var letter in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsDigit(letter))
            {
                folded.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter))); // of whatever script
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }
    }
}
