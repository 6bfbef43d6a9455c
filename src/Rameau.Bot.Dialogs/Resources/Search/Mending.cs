using Rameau.Bot.Dialogs.Understanding.Lexicon;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>Mends words that nobody knows towards those of the catalogue: by how they sound, else by a slip or two of the finger.</summary>
internal sealed class Mending
{
    /// <summary>In shorter words one letter makes another word.</summary>
    private const int ShortestMended = 5;
    private const int LongestMended = 24;

    /// <summary>From here on a second slip still leaves the word recognisable.</summary>
    private const int Long = 9;

    private static readonly HashSet<string> Common = [.. LexiconFile.Lines("common.txt").SelectMany(line => line.Split(' '))];

    private readonly Dictionary<string, string> bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> byShape = [];

    /// <param name="words">The likeliest first.</param>
    public Mending(IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length is >= ShortestMended and <= LongestMended && word.All(char.IsAsciiLetter)).Distinct())
        {
            bySound.TryAdd(Sound.Of(word), word);

            if (!byShape.TryGetValue((word[0], word.Length), out var same))
            {
                byShape.Add((word[0], word.Length), same = []);
            }

            same.Add(word);
        }
    }

    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Null where no word is near.</summary>
    public string? Mend(string word)
    {
        if (word.Length is < ShortestMended or > LongestMended || IsCommon(word) || !word.All(char.IsAsciiLetter))
        {
            return null;
        }

        return bySound.TryGetValue(Sound.Of(word), out var alike) && Math.Abs(alike.Length - word.Length) <= 3 ? alike : Nearest(word);
    }

    private string? Nearest(string word)
    {
        var most = word.Length >= Long ? 2 : 1;
        string? nearest = null;

        foreach (var candidate in OfAbout(word))
        {
            if (Slips(word, candidate, most) is var slips && slips <= most)
            {
                (nearest, most) = (candidate, slips - 1);

                if (most <= 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }

    /// <summary>Those that begin alike, first of the same length.</summary>
    private IEnumerable<string> OfAbout(string word) =>
        new[] { word.Length, word.Length - 1, word.Length + 1 }.SelectMany(length => byShape.GetValueOrDefault((word[0], length)) ?? []);

    /// <summary>Letters missing, too many, wrong or swapped with their neighbour; one more than <paramref name="most"/> where there are more.</summary>
    private static int Slips(string left, string right, int most)
    {
        Span<int> before = stackalloc int[LongestMended + 1];
        Span<int> last = stackalloc int[LongestMended + 1];
        Span<int> now = stackalloc int[LongestMended + 1];

        for (var at = 0; at <= right.Length; at++)
        {
            last[at] = at;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            now[0] = row;
            var least = row;

            for (var column = 1; column <= right.Length; column++)
            {
                var same = left[row - 1] == right[column - 1];
                var slips = Math.Min(Math.Min(now[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));

                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    slips = Math.Min(slips, before[column - 2] + 1);
                }

                now[column] = slips;
                least = Math.Min(least, slips);
            }

            if (least > most)
            {
                return most + 1;
            }

            last.CopyTo(before);
            now.CopyTo(last);
        }

        return last[right.Length];
    }
}
