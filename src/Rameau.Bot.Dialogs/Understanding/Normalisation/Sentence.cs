using System.Text;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>A sentence ready to be read: its words, and the line they make, on which the slots' patterns run.</summary>
internal sealed class Sentence
{
    private readonly int[] starts;

    public Sentence(string original, IReadOnlyList<Word> words)
    {
        Original = original;
        Words = words;
        starts = new int[words.Count];
        StringBuilder line = new();

        for (var index = 0; index < words.Count; index++)
        {
            line.Append(index == 0 ? string.Empty : " ");
            starts[index] = line.Length;
            line.Append(words[index].Text);
        }

        Line = line.ToString();
    }

    public string Original { get; }

    /// <summary>As much of the original as was read.</summary>
    public string Shown => Original.Length <= Normaliser.Longest ? Original : Original[..Normaliser.Longest];

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The words with one space between, marks included.</summary>
    public string Line { get; }

    /// <summary>The first and last word that a part of the line touches.</summary>
    public (int First, int Last) WordsOf(int start, int length)
    {
        var first = Array.FindLastIndex(starts, one => one <= start);
        var last = Array.FindLastIndex(starts, one => one < Math.Max(start + length, start + 1));

        return (Math.Max(first, 0), Math.Max(last, 0));
    }

    /// <summary>Where a part of the line stands in the original.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        if (Words.Count == 0)
        {
            return default;
        }

        var (first, last) = WordsOf(start, length);
        return Spanning(first, last);
    }

    public TextSpan Spanning(int firstWord, int lastWord)
    {
        var start = Words[firstWord].Span.Start;
        return new(start, Words[lastWord].Span.End - start);
    }

    public int LineStartOf(int word) => starts[word];
}
