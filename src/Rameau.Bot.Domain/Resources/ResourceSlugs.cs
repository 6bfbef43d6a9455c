namespace Rameau.Bot.Domain.Resources;

/// <summary>The slugs by which files and cards name shelves, levels, themes and the like.</summary>
public static class ResourceSlugs
{
    public static readonly IReadOnlyDictionary<string, Shelf> Shelves = new Dictionary<string, Shelf>
    {
        ["publications"] = Shelf.Publications, ["illustrations"] = Shelf.Illustrations, ["methodes"] = Shelf.Methods, ["outils"] = Shelf.Tools,
    };

    public static readonly IReadOnlyDictionary<string, Level> Levels = new Dictionary<string, Level>
    {
        ["tous"] = Level.Everybody, ["premiers-pas"] = Level.FirstSteps, ["actifs"] = Level.Active, ["pionniers"] = Level.Pioneer,
    };

    public static readonly IReadOnlyDictionary<string, Standing> Standings = new Dictionary<string, Standing>
    {
        ["available"] = Standing.Available, ["announced"] = Standing.Announced, ["past"] = Standing.Past,
    };

    public static readonly IReadOnlyDictionary<string, EntryState> States = new Dictionary<string, EntryState>
    {
        ["live"] = EntryState.Live, ["proposed"] = EntryState.Proposed, ["retired"] = EntryState.Retired,
    };

    public static readonly IReadOnlyList<string> Themes =
        ["co-construction-territoriale", "nouvelles-alliances", "changement-echelle", "modeles-hybrides", "rse-partenariats"];

    /// <summary>An entry that serves every pathway.</summary>
    public const string AllThemes = "all";

    public static string Of<T>(this IReadOnlyDictionary<string, T> slugs, T value)
        where T : struct, Enum => slugs.First(one => one.Value.Equals(value)).Key;

    /// <summary>Small letters, digits and single hyphens between.</summary>
    public static bool IsSlug(string text) =>
        text.Length > 0 && text.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
