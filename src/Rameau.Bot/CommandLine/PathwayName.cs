using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary>Finds a pathway by what an operator types: its id, its theme, or enough of either or of its title to tell it from the others.</summary>
internal static class PathwayName
{
    public static bool TryFind(IPathways pathways, string typed, [NotNullWhen(true)] out Pathway? found, out string refusal)
    {
        var word = Words.Fold(typed);
        Func<string, bool>[] ways =
        [
            name => name == word,
            name => name.StartsWith(word, StringComparison.Ordinal),
            name => name.Contains(word, StringComparison.Ordinal),
        ];

        // The strictest way that fits anything decides, so that a whole name is never ambiguous with a longer one.
        Pathway[] candidates = word.Length == 0 ? [] : ways
            .Select(fits => pathways.All.Where(pathway => Names(pathway).Any(fits)).ToArray())
            .FirstOrDefault(fitting => fitting.Length > 0) ?? [];

        found = candidates is [var only] ? only : null;
        refusal = candidates.Length > 1
            ? $"« {typed} » désigne plusieurs parcours : {List(candidates)}."
            : $"Le parcours « {typed} » est inconnu. Parcours connus : {List(pathways.All)}.";

        return found is not null;
    }

    private static IEnumerable<string> Names(Pathway pathway) => new[] { pathway.Id.Value, pathway.Theme, pathway.Title }.Select(Words.Fold);

    private static string List(IEnumerable<Pathway> pathways) => string.Join(", ", pathways.Select(pathway => pathway.Theme));
}
