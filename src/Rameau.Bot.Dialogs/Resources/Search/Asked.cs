using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>A question as it was understood.</summary>
/// <param name="Wanted">The kinds of answer it hints at, the likeliest first.</param>
internal sealed record Asked(IReadOnlyList<Clue> Clues, IReadOnlyList<Shelf> Wanted)
{
    /// <summary>The term of the one episode that is named.</summary>
    public string? Episode { get; } = First(Clues, Terms.EpisodeMark);

    /// <summary>The one region that is named, by its official name.</summary>
    public string? Region { get; } = First(Clues, Terms.RegionMark)?[Terms.RegionMark.Length..];

    private static string? First(IReadOnlyList<Clue> clues, string mark) =>
        clues.Select(clue => clue.Terms[0].Term).FirstOrDefault(term => term.StartsWith(mark, StringComparison.Ordinal));
}
