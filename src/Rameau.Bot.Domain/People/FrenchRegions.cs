namespace Rameau.Bot.Domain.People;

/// <summary>The thirteen metropolitan regions, under the names in official use since 30 September 2016.</summary>
public static class FrenchRegions
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
}
