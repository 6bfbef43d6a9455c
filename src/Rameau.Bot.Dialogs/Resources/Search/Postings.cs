namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>An entry that has a term, and how much the term says of it.</summary>
/// <param name="Strength">How firmly the entry says it, from 0 to 1: what a summary mentions in passing is half said.</param>
internal readonly record struct Posting(int Entry, float Value, float Strength)
{
    public static readonly Comparer<Posting> ByEntry = Comparer<Posting>.Create((left, right) => left.Entry.CompareTo(right.Entry));
}

/// <summary>Which entries have which terms: rare terms say more, and saying a thing again says less each time.</summary>
internal sealed class Postings
{
    /// <summary>The weight at which a term has said half of what it can.</summary>
    private const float Saturation = 3;

    /// <summary>Of what stands in a keyword at least once.</summary>
    private const float FirmlySaid = 0.4f;

    private readonly Dictionary<string, Posting[]> byTerm;
    private readonly int entries;

    /// <param name="weights">Of each entry the terms with their weights.</param>
    public Postings(IReadOnlyList<IReadOnlyDictionary<string, float>> weights)
    {
        entries = weights.Count;
        Dictionary<string, List<Posting>> found = new(StringComparer.Ordinal);

        for (var entry = 0; entry < weights.Count; entry++)
        {
            foreach (var (term, weight) in weights[entry])
            {
                if (!found.TryGetValue(term, out var uses))
                {
                    found.Add(term, uses = []);
                }

                var said = weight / (weight + Saturation);
                uses.Add(new(entry, said, Math.Min(1, said / FirmlySaid)));
            }
        }

        byTerm = found.ToDictionary(
            one => one.Key, one => one.Value.Select(use => use with { Value = use.Value * Rarity(one.Value.Count) }).ToArray(), StringComparer.Ordinal);
        Rarest = Rarity(1);
    }

    /// <summary>The rarity of what only one entry says; also of what none does.</summary>
    public float Rarest { get; }

    /// <summary>By entry, ascending.</summary>
    public Posting[] Of(string term) => byTerm.GetValueOrDefault(term) ?? [];

    public bool Has(string term) => byTerm.ContainsKey(term);

    public bool Has(string term, int entry) => Array.BinarySearch(Of(term), new(entry, 0, 0), Posting.ByEntry) >= 0;

    public float Rarity(Clue clue) => Rarity(clue.Terms.Select(one => one.Term));

    /// <summary>The rarest of these that any entry has; of what none has, as rare as can be.</summary>
    public float Rarity(IEnumerable<string> terms) =>
        terms.Select(term => Of(term).Length).Where(uses => uses > 0).Select(Rarity).DefaultIfEmpty(Rarest).Max();

    private float Rarity(int uses) => MathF.Log(1 + ((entries - uses + 0.5f) / (uses + 0.5f)));
}
