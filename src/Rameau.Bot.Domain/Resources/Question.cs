namespace Rameau.Bot.Domain.Resources;

/// <summary>What somebody looks for, in their own words.</summary>
/// <param name="Theme">The slug of the pathway they live; it ranks and never excludes.</param>
/// <param name="Only">What they asked to see alone.</param>
public sealed record Question(string Text, string? Theme = null, Level Level = Level.Everybody, Narrowing? Only = null);

/// <summary>A part of the catalogue: one shelf, one theme, or both.</summary>
public sealed record Narrowing(Shelf? Shelf = null, string? Theme = null)
{
    public bool Allows(Resource resource) =>
        (Shelf is null || resource.Shelf == Shelf) && (Theme is null || resource.Themes.Contains(Theme));
}

/// <summary>An entry that answers a question, and why.</summary>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Words">The asker's words that it answers, as they typed them.</param>
/// <param name="Coverage">The part of what the question means that this entry speaks of, from 0 to 1.</param>
public sealed record Match(Resource Resource, double Score, double Coverage, IReadOnlyList<string> Words, bool FitsShelf, bool FitsTheme);

/// <summary>What a search came to.</summary>
/// <param name="IsAnswered">False: « I don't know » is the honest answer, whatever stands in <paramref name="Matches"/>.</param>
/// <param name="Matches">Best first; the nearest there is where nothing answers.</param>
public sealed record Findings(bool IsAnswered, IReadOnlyList<Match> Matches)
{
    public static readonly Findings None = new(false, []);
}

/// <summary>Finds what answers a question. The same question about the same catalogue always finds the same.</summary>
public interface IResourceSearch
{
    /// <param name="most">No more matches than these.</param>
    Findings Search(Question question, int most);
}
