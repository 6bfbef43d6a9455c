using Rameau.Bot.Dialogs.Understanding.Lexicon;

namespace Rameau.Bot.Dialogs.Understanding.Features;

/// <summary>Words that stand for the same: « décaler », « reporter » and « move » are all MOVE.</summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, List<string>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> stems = new(StringComparer.Ordinal);
    private readonly int shortestStem;

    public Concepts()
    {
        foreach (var line in LexiconFile.Lines("concepts.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

            foreach (var word in words.Skip(1))
            {
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
    public IEnumerable<string> Words => whole.Keys.Concat(stems.Keys);

    public IEnumerable<string> Of(string word)
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
            if (stems.TryGetValue(word[..length], out var stemmed))
            {
                foreach (var concept in stemmed)
                {
                    yield return concept;
                }
            }
        }
    }
}
