namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>Puts back the apostrophe that a thumb left out: « ladresse », « jai », « dapero », « quon ».</summary>
/// <param name="isWord">Knows a word as it stands, so that « lune » is not « l'une ».</param>
/// <param name="isRest">Knows what may follow the apostrophe.</param>
internal sealed class Elision(Func<string, bool> isWord, Func<string, bool> isRest)
{
    private const int ShortestRest = 3;

    /// <summary>English words that only look like what follows an apostrophe.</summary>
    private static readonly HashSet<string> NeverRest = ["and", "end", "all", "are", "any", "out", "our", "other", "over", "even", "ever", "each", "ask", "age", "air", "ill", "art", "eat", "ate", "ends", "ever"];

    public (string Article, string Remainder)? Parted(string word)
    {
        var length = word.StartsWith("qu", StringComparison.Ordinal) ? 2 : 1;

        if (word.Length < length + 2 || !(length == 2 || "ldjcmnst".Contains(word[0], StringComparison.Ordinal)) || !"aeiouyh".Contains(word[length], StringComparison.Ordinal) || isWord(word))
        {
            return null;
        }

        var rest = word[length..];
        return (rest.Length >= ShortestRest || rest is "ai" or "es" or "on" or "il" or "un" or "en") && !NeverRest.Contains(rest) && isRest(rest) ? (word[..length], rest) : null;
    }
}
