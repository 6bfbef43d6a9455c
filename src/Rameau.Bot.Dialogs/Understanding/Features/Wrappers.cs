using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Features;

/// <summary>The many ways of wishing, of asking somebody to do something, and of asking at all: each counts as one.</summary>
internal static partial class Wrappers
{
    public static string Unwrapped(string words) => Asking().Replace(Wishing().Replace(words, "#want"), "#please").Trim();

    public static bool IsQuestion(string line) => Question().IsMatch(line);

    [GeneratedRegex(@"\b(?:je (?:veux|voudrais|souhaite|souhaiterais|desire|voulais)(?: bien)?|j aimerais(?: bien)?|on (?:veut|voudrait|aimerait)|nous (?:voulons|voudrions|souhaitons|aimerions)|i (?:want|wish|would like|d like|d love|would love)(?: to)?|il (?:me|nous) faut|il faudrait|j ai besoin(?: de| d)?|i need(?: to)?)\b")]
    private static partial Regex Wishing();

    [GeneratedRegex(@"\b(?:(?:est ce que )?(?:tu|vous) (?:peux|pouvez|pourrais|pourriez)|(?:peux|pouvez|pourrais|pourriez) (?:tu|vous)|(?:can|could|would|will) you|(?:serait|est) il possible(?: de| d)?|merci (?:de|d)(?= (?:\w+ )?\w+(?:er|ir|re)\b)|veuillez|(?:est ce que )?(?:on|nous) (?:peut|pourrait|pourrions)|peut on|pourrait on|can (?:we|i)|could (?:we|i)|may i|puis je|il faut|nous devons|on doit|je dois|(?:i|we) (?:have|need) to|we must|let s)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\?|^(?:bonjour |salut |hello |hi |et |dis |, )*(?:qui|que|quoi|quand|ou|combien|comment|quels?|quelles?|est ce|qu est|qu y a|a quelle?|a quoi|pourquoi|c est (?:quand|quoi|qui|ou|quel|a quel)|who|what|when|where|how|which|why|do|does|did|have|has|am|is|are|ai je|suis je|dois je|a t|y a t|avons nous|sommes nous)\b")]
    private static partial Regex Question();
}
