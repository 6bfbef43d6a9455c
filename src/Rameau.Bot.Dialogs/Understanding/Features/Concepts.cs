using Rameau.Bot.Dialogs.Understanding.Lexicon;

namespace Rameau.Bot.Dialogs.Understanding.Features;

/// <summary>Words that stand for the same: « décaler », « reporter » and « move » are all MOVE.</summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, List<string>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    private readonly int shortestStem;

    private const char Joint = '_';
    private const int LongestPhrase = 3;

    public Concepts()
    {
        foreach (var line in LexiconFile.Lines("concepts.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

            foreach (var word in words.Skip(1))
            {
                if (word.IndexOf(Joint, StringComparison.Ordinal) is > 0 and var joint)
                {
                    beginnings.Add(word[..joint]);
                }

                var (table, key) = word.EndsWith('*') ? (stems, word[..^1]) : (whole, word);

                if (!table.TryGetValue(key, out var concepts))
                {
                    table.Add(key, concepts = []);
                }

                if (!concepts.Contains(words[0]))
                {
                    concepts.Add(words[0]);
                }
            }
        }

        shortestStem = stems.Keys.Min(stem => stem.Length);
    }

    /// <summary>Whole words and stems: what a slip of the finger is mended towards.</summary>
    public IEnumerable<string> Words => whole.Keys.Concat(stems.Keys).Where(word => !word.Contains(Joint));

    /// <summary>What each word means, alone and with the one or two that follow it: « passer_la_main » says what no word of it does.</summary>
    public IEnumerable<string> Of(IReadOnlyList<string> words, int at)
    {
        foreach (var concept in Of(words[at]))
        {
            yield return concept;
        }

        for (var count = 2; count <= LongestPhrase && at + count <= words.Count && beginnings.Contains(words[at]); count++)
        {
            foreach (var concept in Of(string.Join(Joint, words.Skip(at).Take(count)), phrase: true))
            {
                yield return concept;
            }
        }
    }

    private IEnumerable<string> Of(string word, bool phrase = false)
    {
        if (whole.TryGetValue(word, out var exact))
        {
            foreach (var concept in exact)
            {
                yield return concept;
            }
        }

        for (var length = shortestStem; length <= word.Length; length++)
        {
            if (stems.TryGetValue(word[..length], out var stemmed) && (!phrase || word.AsSpan(0, length).Contains(Joint)))
            {
                foreach (var concept in stemmed)
                {
                    yield return concept;
                }
            }
        }
    }
}
