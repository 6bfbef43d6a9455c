using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>A question as it was understood.</summary>
/// <param name="Wanted">The kinds of answer it hints at, the likeliest first.</param>
internal sealed record Asked(IReadOnlyList<Clue> Clues, IReadOnlyList<Shelf> Wanted, string? Region);
