namespace Rameau.Bot.People;

/// <summary>The thirteen metropolitan regions, under the names in official use since 30 September 2016.</summary>
internal static class Regions
{
    public static readonly IReadOnlyList<string> All =
    [
        "Auvergne-Rhône-Alpes",
        "Bourgogne-Franche-Comté",
        "Bretagne",
        "Centre-Val de Loire",
        "Corse",
        "Grand Est",
        "Hauts-de-France",
        "Île-de-France",
        "Normandie",
        "Nouvelle-Aquitaine",
        "Occitanie",
        "Pays de la Loire",
        "Provence-Alpes-Côte d'Azur",
    ];

    private static readonly IReadOnlyDictionary<string, string> Known = Words.Lexicon<string>(
        [.. All.Select(region => (region, new[] { region })), ("Île-de-France", ["IDF"]), ("Provence-Alpes-Côte d'Azur", ["PACA"])]);

    public static string? Find(string cell) => Known.GetValueOrDefault(Words.Fold(cell));
}
