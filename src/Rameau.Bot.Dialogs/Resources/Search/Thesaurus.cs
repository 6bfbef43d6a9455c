using Rameau.Bot.Dialogs.Understanding.Lexicon;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>What words have in common: a meaning, a region, a kind of answer.</summary>
internal abstract record Sense
{
    private Sense() { }

    /// <summary>Words that mean the same, whatever they look like.</summary>
    public sealed record Concept(string Name) : Sense;

    /// <summary>A region, by its official name or by one of its towns.</summary>
    public sealed record Place(string Region) : Sense;

    /// <summary>« un exemple de » : on which shelf the answer stands.</summary>
    public sealed record Wanted(Shelf Shelf) : Sense;

    /// <summary>A word of any subject: it matters little that no entry has it.</summary>
    public sealed record Light : Sense;
}

/// <summary>A phrase of the thesaurus where it stands in a line of words.</summary>
internal readonly record struct Phrase(int Start, int Length, Sense Sense);

/// <summary>The synonyms of the field, read once.</summary>
internal sealed class Thesaurus
{
    private const string RegionMark = "region ";
    private const int ShortestTown = 7;
    private const string Nowhere = "nowhere";
    private const string LightMark = "@light";

    /// <summary>Small words may stand between those of a phrase: « conseil d'administration ».</summary>
    private static readonly HashSet<string> Small = ["d", "de", "du", "des", "l", "le", "la", "les", "un", "une", "au", "aux", "a", "en", "the", "of", "son", "sa", "ses", "notre", "nos", "mon", "ma", "mes", "votre", "vos"];

    private static readonly Dictionary<string, Shelf> Shelves = new(StringComparer.Ordinal)
    {
        ["@publications"] = Shelf.Publications, ["@illustrations"] = Shelf.Illustrations, ["@methods"] = Shelf.Methods, ["@tools"] = Shelf.Tools,
    };

    private readonly Dictionary<string, List<(string[] Words, Sense Sense)>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, Sense Sense)>> byFirstStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, Sense Sense)>>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly int shortestStem;
    private readonly int longestStem;

    private Thesaurus(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var (name, phrases) = line.Split(" = ") is [var left, var right] ? (left, right) : throw new InvalidDataException($"thesaurus.txt: '{line}' has no phrases.");
            var sense = SenseOf(name);

            foreach (var phrase in phrases.Split(", "))
            {
                string[] words = phrase.Split(' ');
                var (table, key) = words[0].EndsWith('*') ? (byFirstStem, words[0][..^1]) : (byFirstWord, words[0]);

                if (!table.TryGetValue(key, out var entries))
                {
                    table.Add(key, entries = []);
                }

                entries.Add((words, sense));
            }
        }

        beginnings = byFirstStem.GetAlternateLookup<ReadOnlySpan<char>>();
        shortestStem = byFirstStem.Keys.Min(stem => stem.Length);
        longestStem = byFirstStem.Keys.Max(stem => stem.Length);
    }

    public static Thesaurus Carried { get; } = new(LexiconFile.SearchLines("thesaurus.txt"));

    /// <summary>The thirteen regions.</summary>
    public IEnumerable<string> Regions => byFirstWord.Values.Concat(byFirstStem.Values)
        .SelectMany(entries => entries).Select(entry => entry.Sense).OfType<Sense.Place>().Select(place => place.Region).Where(region => region != Nowhere).Distinct();

    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whole words: what a slip of the finger is mended towards. Of towns only those whose names are long enough to be no other word.</summary>
    public IEnumerable<string> Words => byFirstWord.Values.Concat(byFirstStem.Values)
        .SelectMany(entries => entries)
        .Where(entry => entry.Sense is not Sense.Light)
        .SelectMany(entry => entry.Words.Select(word => word.TrimEnd('*')).Where(word => entry.Sense is not Sense.Place || word.Length >= ShortestTown));

    /// <summary>Every phrase that begins at a place in the line.</summary>
    public IEnumerable<Phrase> At(IReadOnlyList<string> line, int start)
    {
        var first = line[start];

        if (byFirstWord.TryGetValue(first, out var whole))
        {
            foreach (var phrase in Found(whole, line, start))
            {
                yield return phrase;
            }
        }

        for (var length = shortestStem; length <= Math.Min(first.Length, longestStem); length++)
        {
            if (beginnings.TryGetValue(first.AsSpan(0, length), out var stemmed))
            {
                foreach (var phrase in Found(stemmed, line, start))
                {
                    yield return phrase;
                }
            }
        }
    }

    private static IEnumerable<Phrase> Found(List<(string[] Words, Sense Sense)> entries, IReadOnlyList<string> line, int start)
    {
        foreach (var (words, sense) in entries)
        {
            if (LengthOf(words, line, start) is > 0 and var length)
            {
                yield return new(start, length, sense);
            }
        }
    }

    /// <summary>How many words of the line the phrase takes up, small ones between included; 0 where it does not stand there.</summary>
    private static int LengthOf(string[] phrase, IReadOnlyList<string> line, int start)
    {
        var at = start + 1;

        for (var next = 1; next < phrase.Length; at++)
        {
            if (at >= line.Count)
            {
                return 0;
            }

            if (Fits(phrase[next], line[at]))
            {
                next++;
            }
            else if (!Small.Contains(line[at]))
            {
                return 0;
            }
        }

        return at - start;
    }

    private static bool Fits(string pattern, string word) =>
        pattern.EndsWith('*') ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : word == pattern;

    private static Sense SenseOf(string name) =>
        Shelves.TryGetValue(name, out var shelf) ? new Sense.Wanted(shelf)
        : name is LightMark ? new Sense.Light()
        : name.StartsWith(RegionMark, StringComparison.Ordinal) ? new Sense.Place(name[RegionMark.Length..])
        : new Sense.Concept(name);
}
