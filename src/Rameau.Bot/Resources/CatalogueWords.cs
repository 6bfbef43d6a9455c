using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>The slugs by which files of the catalogue name shelves, levels and themes.</summary>
internal static class CatalogueWords
{
    public static readonly IReadOnlyDictionary<string, Shelf> Shelves = new Dictionary<string, Shelf>
    {
        ["publications"] = Shelf.Publications, ["illustrations"] = Shelf.Illustrations, ["methodes"] = Shelf.Methods, ["outils"] = Shelf.Tools,
    };

    public static readonly IReadOnlyDictionary<string, Level> Levels = new Dictionary<string, Level>
    {
        ["tous"] = Level.Everybody, ["premiers-pas"] = Level.FirstSteps, ["actifs"] = Level.Active, ["pionniers"] = Level.Pioneer,
    };

    public static readonly IReadOnlyList<string> Themes =
        ["co-construction-territoriale", "nouvelles-alliances", "changement-echelle", "modeles-hybrides", "rse-partenariats"];
}
