using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>
/// The catalogue, ready to be asked. Entries are ranked by how well they say each thing that the question says, fields weighted,
/// and by whether they are the kind of answer that is wanted. Never changes once it is made, so many may ask at once.
/// </summary>
public sealed class ResourceIndex : IResourceSearch
{
    /// <summary>The part of a question's meaning that an entry must speak of, else « I don't know »; found on questions of our own.</summary>
    public const double Threshold = 0.47;

    /// <summary>What an entry keeps of its score that speaks of next to nothing of what is asked.</summary>
    private const double Uncovered = 0.25;

    /// <summary>So many are looked at more closely.</summary>
    private const int Finalists = 40;

    /// <summary>What the whole title said in the question adds.</summary>
    private const double TitleBonus = 0.3;

    /// <summary>Of the rarity of what one entry alone says: what a quarter of them say tells little.</summary>
    private const float RareEnough = 0.4f;

    private const int MostKeywords = 6;

    private readonly Resource[] resources;
    private readonly string[][][] titles;
    private readonly Postings postings;
    private readonly HashSet<string> words;
    private readonly QuestionReader reader;

    private ResourceIndex(Resource[] resources)
    {
        this.resources = resources;
        titles = [.. resources.Select(resource => EntryTerms.OfTitle(resource.Title))];
        var last = LastEpisodes(resources);
        postings = new([.. resources.Select((resource, entry) => EntryTerms.Of(resource, last.Contains(entry)))]);
        string[] likeliest = [.. resources.SelectMany(EntryTerms.Words).CountBy(word => word).OrderByDescending(one => one.Value).Select(one => one.Key), .. Thesaurus.Carried.Words];
        words = [.. likeliest];
        reader = new(IsKnown, new(likeliest));
    }

    public static ResourceIndex Of(IEnumerable<Resource> resources) => new([.. resources]);

    public Findings Search(Question question, int most)
    {
        var asked = reader.Read(question.Text);
        var tally = Tally.Of(asked, resources.Length, postings);
        var said = asked.Clues.SelectMany(clue => clue.Terms).Select(one => one.Term).ToHashSet();

        Match[] matches =
        [
            .. tally.Found
                .Where(entry => Fitting.Allows(asked, resources[entry]) && question.Only?.Allows(resources[entry]) is not false)
                .Select(entry => (Entry: entry, Score: tally.Score(entry) * (Uncovered + ((1 - Uncovered) * tally.Coverage(entry))) * Fitting.Of(asked, question, resources[entry])))
                .OrderByDescending(one => one.Score)
                .Take(Finalists)
                .Select(one => one with { Score = one.Score * (1 + (TitleBonus * TitleSaid(one.Entry, said))) })
                .OrderByDescending(one => one.Score).ThenBy(one => resources[one.Entry].Id.Value, StringComparer.Ordinal)
                .DistinctBy(one => (resources[one.Entry].Title, resources[one.Entry].Region))
                .Take(most)
                .Select(one => MatchOf(one.Entry, one.Score, tally.Coverage(one.Entry), asked, question)),
        ];

        return new(matches is [{ Coverage: >= Threshold }, ..] && CanBeAnswered(asked), matches);
    }

    /// <summary>The question as it was understood.</summary>
    internal Asked Read(string text) => reader.Read(text);

    /// <summary>What was understood, word by word, with the terms that are looked up and their weight.</summary>
    public IEnumerable<(string Typed, string Terms, double Weight)> Explain(string text) =>
        reader.Read(text).Clues.Select(clue => (clue.Typed, string.Join(' ', clue.Terms.Select(one => one.Term)), (double)Tally.Weigh(clue, postings)));

    /// <summary>What the question says of its subject that the entry does not; null when nothing, or when there is no such entry.</summary>
    /// <param name="names">Folded, of people; none of them is told.</param>
    public Unsaid? FindUnsaid(string text, ResourceId id, IReadOnlySet<string> names)
    {
        var entry = Array.FindIndex(resources, resource => resource.Id == id);
        return entry < 0 ? null : Unsaid.Of(Unsaid.Subjects(reader.Read(text), names).Where(clue => !clue.Terms.Any(one => postings.Has(one.Term, entry))));
    }

    /// <summary>The words of a text by which it can be told from the other entries, in their order, and the shelf that it hints at.</summary>
    /// <param name="names">Folded, of people; none of them is told.</param>
    public (IReadOnlyList<string> Words, Shelf? Shelf) FindKeywords(string text, IReadOnlySet<string> names)
    {
        var asked = reader.Read(text);
        var rare = Unsaid.Subjects(asked, names).Where(clue => postings.Rarity(clue) >= postings.Rarest * RareEnough).OrderByDescending(postings.Rarity).Take(MostKeywords).ToHashSet();

        return ([.. asked.Clues.Where(rare.Contains).Select(clue => clue.Typed.ToLowerInvariant())], asked.Wanted is [var wanted, ..] ? wanted : null);
    }

    private Match MatchOf(int entry, double score, double coverage, Asked asked, Question question) => new(
        resources[entry],
        score,
        coverage,
        [.. asked.Clues.Where(clue => !clue.IsHint && clue.Terms.Any(one => postings.Has(one.Term, entry))).Select(clue => clue.Typed).Distinct(StringComparer.OrdinalIgnoreCase)],
        asked.Wanted is [var wanted, ..] && resources[entry].Shelf == wanted,
        Fitting.IsOfTheme(question, resources[entry]));

    /// <summary>
    /// A region or an episode that no entry has cannot be answered. A town alone is a question on its region; a town beside words
    /// that nobody here knows is about something else.
    /// </summary>
    private bool CanBeAnswered(Asked asked)
    {
        var rest = asked.Clues.Where(clue => !clue.IsDecisive).ToList();

        return asked.Clues.Where(clue => clue.IsDecisive).All(IsHeard) && (rest.All(clue => clue.IsHint || clue.IsCommon) || rest.Any(IsHeard));
    }

    private bool IsHeard(Clue clue) => clue.Terms.Any(one => postings.Has(one.Term));

    /// <summary>
    /// How much of an entry's title the question says; a rare word left unsaid is another subject, a common one is none. What a
    /// title begins with counts twice.
    /// </summary>
    private double TitleSaid(int entry, HashSet<string> said)
    {
        var words = titles[entry].Select((word, at) => (IsSaid: word.Any(said.Contains), Rarity: postings.Rarity(word) * (at == 0 ? 2 : 1))).ToList();
        return words.Count == 0 ? 0 : words.Where(word => word.IsSaid).Sum(word => word.Rarity) / words.Sum(word => word.Rarity);
    }

    private bool IsKnown(string word) => words.Contains(word) || postings.Has(Terms.OfWord(word)) || Thesaurus.Carried.At([word], 0).Any();

    private static HashSet<int> LastEpisodes(Resource[] resources) =>
    [
        .. resources
            .Select((resource, entry) => (resource, entry))
            .Where(one => one.resource.Episode is not null)
            .GroupBy(one => one.resource.Title.Split(" — ")[0])
            .Select(series => series.MaxBy(one => one.resource.Episode).entry),
    ];
}
