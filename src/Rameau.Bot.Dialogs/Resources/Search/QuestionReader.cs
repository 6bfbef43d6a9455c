using Rameau.Bot.Dialogs.Understanding.Lexicon;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>From what was typed to what it says: phone spelling, elision and typos mended, synonyms known, wrapping left out.</summary>
/// <param name="isKnown">Whether the catalogue has a word, in whatever form.</param>
internal sealed class QuestionReader(Func<string, bool> isKnown, Mending mending)
{
    /// <summary>No question is longer; the rest of a pasted page cannot change what is asked.</summary>
    private const int MostRead = 1_000;

    private const float Same = 1;
    private const float Synonym = 0.8f;
    private const float Mended = 0.9f;

    /// <summary>Of a word that says what kind of answer is wanted; it may still be the subject.</summary>
    private const float Hint = 0.3f;

    private static readonly HashSet<string> StopWords = [.. LexiconFile.SearchLines("stopwords.txt").SelectMany(line => line.Split(' '))];
    private static readonly PhoneSpelling Phone = new();

    private static readonly HashSet<string> Parts = ["episode", "episodes", "ep", "epi", "seance", "semaine", "chapitre", "volet", "partie", "week", "episod"];

    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["un"] = "1", ["premier"] = "1", ["premiere"] = "1", ["1er"] = "1", ["1ere"] = "1", ["first"] = "1", ["one"] = "1",
        ["deux"] = "2", ["deuxieme"] = "2", ["second"] = "2", ["seconde"] = "2", ["2e"] = "2", ["2eme"] = "2", ["two"] = "2",
        ["trois"] = "3", ["troisieme"] = "3", ["3e"] = "3", ["3eme"] = "3", ["third"] = "3", ["three"] = "3",
        ["quatre"] = "4", ["quatrieme"] = "4", ["4e"] = "4", ["4eme"] = "4", ["fourth"] = "4", ["four"] = "4",
        ["dernier"] = "last", ["derniere"] = "last", ["last"] = "last", ["final"] = "last",
    };

    private readonly Elision elision = new(word => StopWords.Contains(word) || isKnown(word) || Mending.IsCommon(word), isKnown);

    public Asked Read(string text)
    {
        var words = Words(text.Length <= MostRead ? text : text[..MostRead]);
        string[] line = [.. words.Select(word => word.Text)];
        List<Clue> clues = [];
        List<Shelf> hints = [];

        for (var at = 0; at < line.Length;)
        {
            var (clue, length, shelves) = ReadAt(at, text, words, line);
            clues.AddRange(clue is null ? [] : [clue]);
            hints.AddRange(shelves);
            at += length;
        }

        return new(clues, [.. hints.CountBy(shelf => shelf).OrderByDescending(one => one.Value).ThenByDescending(one => one.Key).Select(one => one.Key)]);
    }

    /// <summary>What the words from here on say, how many of them say it, and the kinds of answer that they hint at.</summary>
    private static (Clue? Clue, int Length, IEnumerable<Shelf> Hints) ReadAt(int at, string text, List<Word> words, string[] line)
    {
        if (EpisodeAt(line, at) is var (episode, taken))
        {
            return (Decisive(Typed(text, words, at, taken), $"{Terms.EpisodeMark}{episode}"), taken, []);
        }

        Phrase[] phrases = [.. Thesaurus.Carried.At(line, at)];
        var hints = phrases.Select(phrase => phrase.Sense).OfType<Sense.Wanted>().Select(wanted => wanted.Shelf);
        var hinted = Longest<Sense.Wanted>(phrases).Length;
        var meant = Longest<Sense.Concept>(phrases).Length;
        var place = Longest<Sense.Place>(phrases);

        if (place is { Length: var named, Sense: Sense.Place { Region: var region } } && named >= meant)
        {
            return (Decisive(Typed(text, words, at, named), Terms.OfRegion(region)), named, hints);
        }

        if (hinted > 1 && hinted >= meant)
        {
            return (null, hinted, hints);
        }

        var length = Math.Max(meant, 1);

        return length == 1 && StopWords.Contains(line[at])
            ? (null, 1, hints)
            : (ClueOf(Typed(text, words, at, length), words[at], length, phrases), length, hints);
    }

    private static Clue Decisive(string typed, string term) => new(typed, [(term, Same)]) { IsDecisive = true };

    /// <param name="word">The first, or the only one.</param>
    private static Clue ClueOf(string typed, Word word, int length, Phrase[] phrases)
    {
        var likeness = word.Text == word.Typed ? Same : Mended;
        var meanings = phrases
            .Where(phrase => phrase.Sense is Sense.Concept)
            .Select(phrase => (Terms.Of((Sense.Concept)phrase.Sense), likeness * (length == 1 ? Synonym : phrase.Length == length ? Same : Synonym * Synonym)));

        return new(
            typed,
            length == 1 ? [(Terms.OfWord(word.Text), likeness), .. meanings] : [.. meanings],
            word.IsNumber || phrases.Any(phrase => phrase.Sense is Sense.Wanted) ? Hint : 1)
        {
            IsCommon = phrases.Any(phrase => phrase.Sense is Sense.Light) && !phrases.Any(phrase => phrase.Sense is Sense.Concept),
        };
    }

    /// <summary>Nothing, of length 0, where no phrase has such a sense.</summary>
    private static Phrase Longest<T>(Phrase[] phrases)
        where T : Sense => phrases.Where(phrase => phrase.Sense is T).OrderByDescending(phrase => phrase.Length).FirstOrDefault();

    /// <summary>« épisode 3 », « ep3 », « le troisième épisode », « la dernière séance ».</summary>
    private static (string Number, int Length)? EpisodeAt(string[] line, int at)
    {
        if (at + 1 >= line.Length)
        {
            return null;
        }

        return Parts.Contains(line[at]) && NumberOf(line[at + 1]) is { } after ? (after, 2)
            : Parts.Contains(line[at + 1]) && line[at] is not "un" and not "one" && NumberOf(line[at]) is { } before ? (before, 2)
            : null;
    }

    private static string? NumberOf(string word) => Numbers.GetValueOrDefault(word) ?? (word.Length < 3 && word.All(char.IsAsciiDigit) ? word.TrimStart('0') : null);

    private List<Word> Words(string text)
    {
        var typed = WordLine.Of(text);
        List<Word> words = new(typed.Count + 4);

        for (var index = 0; index < typed.Count; index++)
        {
            var word = typed[index];

            if (Phone.WrittenOut(word.Text, index + 1 < typed.Count ? typed[index + 1].Text : null) is { } full)
            {
                words.AddRange(full.Select(one => word with { Text = one, Typed = one }));
            }
            else if (isKnown(word.Text) || StopWords.Contains(word.Text) || word.IsNumber)
            {
                words.Add(word with { Typed = word.Text });
            }
            else if (elision.Parted(word.Text) is var (article, rest))
            {
                words.Add(word with { Text = article, Typed = article });
                words.Add(word with { Text = rest, Typed = rest });
            }
            else
            {
                words.Add(word with { Text = mending.Mend(word.Text) ?? word.Text });
            }
        }

        return words;
    }

    private static string Typed(string text, List<Word> words, int at, int length) =>
        text[words[at].Span.Start..words[at + length - 1].Span.End];
}
