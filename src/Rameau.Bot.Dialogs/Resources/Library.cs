using Rameau.Bot.Dialogs.Resources.Facts;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>What a question is answered with.</summary>
/// <param name="Fact">Where a figure was asked for.</param>
public sealed record Answer(Findings Findings, FactFound? Fact = null);

/// <summary>All that can be looked up: the catalogue and the figures.</summary>
public sealed class Library
{
    /// <summary>An entry of more themes than these is written for none of them.</summary>
    private const int MostSpecific = 2;

    private readonly FactBook facts;
    private Shelving shelving;

    public Library(IReadOnlyList<Resource> catalogue, IReadOnlyList<Fact> facts)
    {
        this.facts = new(facts);
        shelving = Shelving.Of(catalogue);
    }

    /// <summary>Puts another catalogue in the place of the one there is; who searches meanwhile finishes with the one they began with.</summary>
    public void Replace(IReadOnlyList<Resource> catalogue) => Volatile.Write(ref shelving, Shelving.Of(catalogue));

    public IReadOnlyCollection<Resource> All => Volatile.Read(ref shelving).All;

    public Resource? Find(ResourceId id) => Volatile.Read(ref shelving).ById.GetValueOrDefault(id);

    /// <summary>What is written for one theme, in the order of the shelves; what serves every theme is left out.</summary>
    public IReadOnlyList<Resource> OfTheme(string theme) =>
        [.. Volatile.Read(ref shelving).ById.Values.Where(one => one.Themes.Contains(theme) && one.Themes.Count <= MostSpecific && one.Standing is Standing.Available).OrderBy(one => one.Shelf is null).ThenBy(one => one.Shelf)];

    /// <param name="most">No more entries than these.</param>
    public Answer Ask(Question question, int most)
    {
        var now = Volatile.Read(ref shelving);
        var findings = now.Index.Search(question, most);

        return question.Only is null && facts.Find(question.Text) is { } fact ? new(Sourced(findings, fact, now, most), fact) : new(findings);
    }

    /// <summary>What was understood of a question, word by word, with the terms that were looked up and their weight.</summary>
    public IEnumerable<(string Typed, string Terms, double Weight)> Explain(string text) => Volatile.Read(ref shelving).Index.Explain(text);

    /// <inheritdoc cref="ResourceIndex.FindUnsaid"/>
    public Unsaid? FindUnsaid(string text, ResourceId id, IReadOnlySet<string> names) => Volatile.Read(ref shelving).Index.FindUnsaid(text, id, names);

    /// <inheritdoc cref="ResourceIndex.FindKeywords"/>
    public (IReadOnlyList<string> Words, Shelf? Shelf) FindKeywords(string text, IReadOnlySet<string> names) => Volatile.Read(ref shelving).Index.FindKeywords(text, names);

    /// <summary>A figure comes with where it can be read: of one region its own report, else the study.</summary>
    private static Findings Sourced(Findings findings, FactFound found, Shelving now, int most)
    {
        var source = found.Region is not null ? findings.Matches.FirstOrDefault(match => match.Resource.Region == found.Region) : null;
        source ??= findings.Matches.FirstOrDefault(match => match.Resource.Id == found.Fact.Resource);
        source ??= now.ById.GetValueOrDefault(found.Fact.Resource) is { } resource ? new(resource, 0, 1, [], false, false) : null;

        return source is null ? findings : new(true, [source, .. findings.Matches.Where(match => match.Resource.Id != source.Resource.Id).Take(most - 1)]);
    }

    private sealed record Shelving(IReadOnlyList<Resource> All, IReadOnlyDictionary<ResourceId, Resource> ById, ResourceIndex Index)
    {
        public static Shelving Of(IReadOnlyList<Resource> catalogue) => new(catalogue, catalogue.ToDictionary(one => one.Id), ResourceIndex.Of(catalogue));
    }
}
