namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>
/// What remains of a French word once its ending is gone: « associatif » and « associations » are both « associ ».
/// Light on purpose: irregular families (territoire, territorial) are the thesaurus's.
/// </summary>
internal static class Stem
{
    /// <summary>A shorter remainder no longer says which word it was.</summary>
    private const int ShortestKept = 4;

    /// <summary>By their last letter, the longest first.</summary>
    private static readonly ILookup<char, string> Endings =
        new[]
        {
            "issements", "issement", "isations", "isation", "atrices", "atrice", "ateurs", "ateur", "ations", "ation", "itions", "ition", "ements", "ement",
            "ions", "ion", "euses", "euse", "eurs", "eur", "atives", "ative", "atifs", "atif", "ives", "ive", "ifs", "if", "ables", "able", "istes", "iste",
            "ismes", "isme", "ances", "ance", "ences", "ence", "antes", "ante", "ants", "ant", "entes", "ente", "ents", "ent", "elles", "elle", "els", "el",
            "ales", "ale", "als", "aux", "al", "ieres", "iere", "iers", "ier", "iques", "ique", "ites", "ite", "ages", "age", "ees", "ee", "es", "er", "ez",
            "ons", "ait", "ais", "aient", "eront", "era", "e", "s", "x", "ing", "ed",
        }.OrderByDescending(ending => ending.Length).ToLookup(ending => ending[^1]);

    /// <param name="word">Lower case, without accents.</param>
    public static string Of(string word)
    {
        foreach (var ending in Endings[word[^1]])
        {
            if (word.Length - ending.Length >= ShortestKept && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Even(word[..^ending.Length]);
            }
        }

        return word;
    }

    /// <summary>« connaiss » and « connais », « qualifi » and « qualif »: what endings leave uneven.</summary>
    private static string Even(string kept)
    {
        var end = kept.Length;

        if (end > ShortestKept && kept[end - 1] == kept[end - 2])
        {
            end--;
        }

        return end > ShortestKept && kept[end - 1] is 'i' or 'e' ? kept[..(end - 1)] : kept[..end];
    }
}
