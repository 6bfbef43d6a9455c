namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>
/// Mends one slip of the finger (a letter missing, doubled, wrong or swapped) in words nobody knows, towards words that matter.
/// Every word one deletion away from a target is looked up, so that mending costs a few look-ups and no search.
/// </summary>
internal sealed class Spelling
{
    /// <summary>In shorter words one letter makes another word.</summary>
    private const int ShortestMended = 5;
    private const int Longest = 24;

    private static readonly HashSet<string> Weekdays = ["lundi", "mardi", "jeudi"];

    private readonly HashSet<string> known;
    private readonly Dictionary<string, string> byDeletion = new(StringComparer.Ordinal);

    /// <param name="targets">Words to mend towards, the likeliest first.</param>
    /// <param name="known">Words that are right as they are.</param>
    public Spelling(IEnumerable<string> targets, IEnumerable<string> known)
    {
        this.known = new(known, StringComparer.Ordinal);

        foreach (var target in targets.Where(word => word.Length is >= ShortestMended - 1 and <= Longest))
        {
            this.known.Add(target);
            byDeletion.TryAdd(target, target);

            foreach (var shorter in Deletions(target))
            {
                byDeletion.TryAdd(shorter, target);
            }
        }
    }

    public bool Knows(string word) => known.Contains(word);

    public string Mend(string word)
    {
        word = Drawn(word);

        // « jedi » and « mard »: of so short words only the days of the week, which matter most.
        if (word.Length == ShortestMended - 1 && !known.Contains(word) && byDeletion.TryGetValue(word, out var day) && Weekdays.Contains(day) && day[0] == word[0])
        {
            return day;
        }

        if (word.Length is < ShortestMended or > Longest || known.Contains(word) || word.Any(letter => !char.IsAsciiLetter(letter)))
        {
            return word;
        }

        if (byDeletion.TryGetValue(word, out var lacking))
        {
            return lacking;
        }

        foreach (var shorter in Deletions(word))
        {
            if (byDeletion.TryGetValue(shorter, out var target) && SameSizeAs(word, target) && target[0] == word[0])
            {
                return target;
            }
        }

        return word;
    }

    /// <summary>« merciiii » and « stooop » without their echo: twice or once, whichever is a word.</summary>
    private string Drawn(string word)
    {
        if (!HasEcho(word) || known.Contains(word))
        {
            return word;
        }

        var (twice, once) = (Shortened(word, 2), Shortened(word, 1));
        return !known.Contains(twice) && known.Contains(once) ? once : twice;
    }

    private static bool HasEcho(string word) => Enumerable.Range(2, Math.Max(0, word.Length - 2)).Any(at => word[at] == word[at - 1] && word[at] == word[at - 2]);

    private static string Shortened(string word, int echoes) =>
        string.Concat(word.Where((letter, at) => at < echoes || Enumerable.Range(1, echoes).Any(back => word[at - back] != letter)));

    private static bool SameSizeAs(string word, string target) => Math.Abs(word.Length - target.Length) <= 1;

    private static IEnumerable<string> Deletions(string word)
    {
        for (var at = word.Length - 1; at >= 0; at--)
        {
            yield return word.Remove(at, 1);
        }
    }
}
