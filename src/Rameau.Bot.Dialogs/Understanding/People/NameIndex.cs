using Rameau.Bot.Dialogs.Understanding.Normalisation;

namespace Rameau.Bot.Dialogs.Understanding.People;

/// <summary>A name found in a sentence, and everybody it may stand for.</summary>
internal sealed record NameMatch(int FirstWord, int LastWord, IReadOnlyList<Acquaintance> Candidates, bool IsExact);

/// <summary>Finds people by first name, last name or both in either order, without accents and with one slip of the finger.</summary>
internal sealed class NameIndex
{
    /// <summary>In shorter names one letter makes another name.</summary>
    private const int ShortestMended = 5;

    private readonly (Acquaintance Person, string[] First, string[] Last)[] people;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);

    public NameIndex(IReadOnlyList<Acquaintance> acquaintances)
    {
        people = [.. acquaintances.Select(one => (one, Words(one.FirstName), Words(one.LastName)))];

        for (var index = 0; index < people.Length; index++)
        {
            foreach (var word in people[index].First.Concat(people[index].Last).Distinct())
            {
                if (!byWord.TryGetValue(word, out var bearers))
                {
                    byWord.Add(word, bearers = []);
                }

                bearers.Add(index);
            }
        }
    }

    public bool Knows(string word) => byWord.ContainsKey(word);

    /// <summary>The longest name first; null when the sentence names nobody.</summary>
    public NameMatch? Find(IReadOnlyList<Word> words, Func<string, bool> isOrdinaryWord)
    {
        NameMatch? best = null;

        for (var start = 0; start < words.Count; start++)
        {
            if (words[start].IsMark || words[start].IsNumber)
            {
                continue;
            }

            if (FromWord(words, start, isOrdinaryWord) is { } match && (best is null || Length(match) > Length(best) || (Length(match) == Length(best) && match.IsExact && !best.IsExact)))
            {
                best = match;
            }
        }

        return best;
    }

    private NameMatch? FromWord(IReadOnlyList<Word> words, int start, Func<string, bool> isOrdinaryWord)
    {
        var (bearers, exact) = Bearers(words[start], isOrdinaryWord);
        var end = start;

        while (bearers.Count > 0 && end + 1 < words.Count && !words[end + 1].IsMark)
        {
            var (next, nextExact) = Bearers(words[end + 1], isOrdinaryWord);
            var both = bearers.Where(next.Contains).ToList();

            if (both.Count == 0)
            {
                break;
            }

            (bearers, exact, end) = (both, exact && nextExact, end + 1);
        }

        // « Marie » alone is part of « Marie-Ange »; one ordinary word (« claire », « rêve ») names nobody unless it was typed as a name.
        return bearers.Count == 0 || (start == end && isOrdinaryWord(words[start].Typed)) ? null : new(start, end, [.. Best(bearers, words[start].Typed).Select(index => people[index].Person)], exact);
    }

    /// <summary>Those whose first or last name begins so, before those who merely contain the word.</summary>
    private List<int> Best(List<int> bearers, string word)
    {
        var leading = bearers.Where(index => people[index].First[0] == word || (people[index].Last is [var last, ..] && last == word)).ToList();
        return leading.Count > 0 ? leading : bearers;
    }

    private (List<int> Bearers, bool Exact) Bearers(Word word, Func<string, bool> isOrdinaryWord)
    {
        if (byWord.TryGetValue(word.Typed, out var exact))
        {
            return (exact, true);
        }

        if (word.Typed.Length < ShortestMended || isOrdinaryWord(word.Typed))
        {
            return ([], false);
        }

        return ([.. byWord.Where(pair => OneSlip.Between(pair.Key, word.Typed)).SelectMany(pair => pair.Value).Distinct()], false);
    }

    private static int Length(NameMatch match) => match.LastWord - match.FirstWord;

    private static string[] Words(string name) => [.. Tokens.Of(name).Where(word => !word.IsMark).Select(word => word.Text)];
}
