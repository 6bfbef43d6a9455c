using Rameau.Bot.Dialogs.Understanding.Slots;

namespace Rameau.Bot.Dialogs.Understanding.Features;

/// <summary>
/// Words, neighbours, concepts, pairs of concepts and letters of a sentence. Days, hours, people and places count as such,
/// whichever they are.
/// </summary>
internal sealed class FeatureReader(Concepts concepts)
{
    public const string WordPrefix = "w:";

    private static readonly string[] Positive = ["POSITIVE"];
    private static readonly string[] Foreign = ["FOREIGN"];

    /// <summary>What the bot has to do with.</summary>
    private static readonly HashSet<string> Ours =
    [
        "COACH", "SESSION", "WEBINAR", "VISIT", "CODEV", "WORK", "MOOC", "NEWSLETTER", "REMINDER", "PROGRAMME", "PATHWAY", "RESOURCE", "TOPIC",
        "MEMBER", "CONTACT", "INTRODUCE", "DATA", "POLL", "TELL", "ANIMATE", "EVENT", "HELP", "THANKS", "GREETING", "GROUP", "VISIBLE",
    ];

    private const int FewestLetters = 3;
    private const int MostLetters = 4;
    private const int MostConcepts = 16;

    public FeatureVector Read(Reading reading)
    {
        var words = Masked(reading);
        List<(string, float)> features = new(160);

        Add(features, words.Distinct().Select(word => WordPrefix + word), 1f);
        Add(features, words.Zip(words.Skip(1), (one, next) => $"b:{one} {next}").Distinct(), 0.8f);
        Add(features, words.Take(3).Select((word, place) => $"{place}:{word}"), 0.5f);
        Add(features, Letters(words), 0.9f);

        var meant = Concepts(words, reading.Line);
        Add(features, meant.Select(concept => $"c:{concept}"), 1.3f);
        Add(features, Pairs(meant), 1.1f);
        Add(features, [Length(words.Length), reading.Line.Contains('?', StringComparison.Ordinal) ? "?" : "no ?"], 0.4f);

        return new(features, words.Count(word => char.IsLetter(word[0])));
    }

    /// <summary>The more features of one kind, the less each counts.</summary>
    private static void Add(List<(string, float)> features, IEnumerable<string> names, float strength)
    {
        var all = names.ToArray();
        var each = strength / MathF.Sqrt(Math.Max(1, all.Length));

        foreach (var name in all)
        {
            features.Add((name, each));
        }
    }

    /// <summary>With what the sentence is as a whole: asking or telling, denying or not, within the bot's world or not.</summary>
    private string[] Concepts(string[] words, string line)
    {
        var meant = words.SelectMany((_, at) => Meant(words, at)).Distinct().Take(MostConcepts).ToList();
        string[] whole =
        [
            Wrappers.IsQuestion(line) ? "QUESTION" : "STATEMENT",
            .. meant.Contains("NEGATION") || meant.Contains("DECLINE") ? [] : Positive,
            .. meant.Any(Ours.Contains) ? [] : Foreign,
        ];

        return [.. meant, .. whole];
    }

    private IEnumerable<string> Meant(string[] words, int at) => words[at] switch
    {
        "#session" or "#visit" or "#webinar" or "#work" => [words[at][1..].ToUpperInvariant()],
        ['#', ..] => [words[at]],
        _ => concepts.Of(words, at),
    };

    private static IEnumerable<string> Pairs(string[] concepts)
    {
        Array.Sort(concepts, StringComparer.Ordinal);

        for (var one = 0; one < concepts.Length; one++)
        {
            for (var other = one + 1; other < concepts.Length; other++)
            {
                yield return $"p:{concepts[one]}+{concepts[other]}";
            }
        }
    }

    private static IEnumerable<string> Letters(IEnumerable<string> words) =>
        words.Where(word => char.IsLetter(word[0]))
            .SelectMany(word => Runs($"_{word}_"))
            .Distinct();

    /// <summary>Its three and four letters in a row, unless the word has no more.</summary>
    private static IEnumerable<string> Runs(string word) =>
        from length in Enumerable.Range(FewestLetters, MostLetters - FewestLetters + 1)
        where word.Length > length
        from at in Enumerable.Range(0, word.Length - length + 1)
        select $"n:{word.Substring(at, length)}";

    private static string Length(int words) => words switch
    {
        <= 1 => "one word",
        2 => "two words",
        <= 4 => "few words",
        <= 8 => "some words",
        _ => "many words",
    };

    /// <summary>The words, with one stand-in for each day, hour, person, region, promotion, step and number.</summary>
    private static string[] Masked(Reading reading)
    {
        var words = reading.Sentence.Words;
        var masks = new string?[words.Count];

        foreach (var day in reading.Moments.Days)
        {
            Mask(reading, masks, "#day", day.Start, day.Length);
        }

        foreach (var time in reading.Moments.Times)
        {
            Mask(reading, masks, "#time", time.Start, time.Length);
        }

        foreach (var length in reading.Moments.Lengths)
        {
            Mask(reading, masks, "#length", length.Start, length.Length);
        }

        foreach (var step in reading.Steps)
        {
            Mask(reading, masks, step.Value[0] switch { 'S' => "#session", 'V' => "#visit", 'W' => "#webinar", _ => "#work" }, step.Start, step.Length);
        }

        if (reading.Region is { } region)
        {
            Mask(reading, masks, "#region", region.Start, region.Length);
        }

        if (reading.Promotion is var (_, start, span))
        {
            Mask(reading, masks, "#promotion", start, span);
        }

        if (reading.Person is { } person)
        {
            for (var word = person.FirstWord; word <= person.LastWord; word++)
            {
                masks[word] ??= "#person";
            }
        }

        List<string> kept = new(words.Count);

        for (var index = 0; index < words.Count; index++)
        {
            var word = masks[index] ?? (words[index].IsNumber ? "#n" : words[index].Text);

            if (word is "svp" or "please" || (words[index].IsMark && masks[index] is null && words[index].Text[0] < 128))
            {
                continue;
            }

            if (masks[index] is null || kept.Count == 0 || kept[^1] != word)
            {
                kept.Add(word);
            }
        }

        return Wrappers.Unwrapped(string.Join(' ', kept)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Mask(Reading reading, string?[] masks, string mask, int start, int length)
    {
        var (first, last) = reading.Sentence.WordsOf(start, length);

        for (var word = first; word <= last; word++)
        {
            masks[word] ??= mask;
        }
    }
}

