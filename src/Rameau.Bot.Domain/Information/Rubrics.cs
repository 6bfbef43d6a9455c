using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Information;

/// <summary>Under which rubric of a dedicated newsletter an entry of the catalogue belongs.</summary>
public static class Rubrics
{
    public static IReadOnlyList<Rubric> All { get; } = Enum.GetValues<Rubric>();

    /// <summary>Null for what is no reading matter: events, pathways, the directory, other newsletters.</summary>
    public static Rubric? Of(Resource entry) => (entry.Shelf, entry.Kind) switch
    {
        (Shelf.Publications, _) or (null, "etude" or "rapport-regional" or "communique" or "referentiel") => Rubric.Studies,
        (Shelf.Illustrations, _) or (null, "recit") => Rubric.Cases,
        (Shelf.Methods or Shelf.Tools, _) or (null, "module" or "schema") => Rubric.Tools,
        (_, "video" or "mooc-episode" or "mooc") => Rubric.Videos,
        _ => null,
    };
}
