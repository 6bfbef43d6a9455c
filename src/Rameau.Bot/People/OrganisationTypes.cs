namespace Rameau.Bot.People;

/// <summary>The types of organisation that the founding document names, and the rest.</summary>
internal static class OrganisationTypes
{
    private static readonly IReadOnlyDictionary<string, string> Known = Words.Lexicon<string>(
        ("association", ["association", "associations", "association loi 1901", "non-profit", "non-profits", "charity", "charities"]),
        ("entreprise", ["entreprise", "entreprises", "company", "companies", "business", "businesses"]),
        ("fondation", ["fondation", "fondations", "foundation", "foundations"]),
        ("collectivite", ["collectivité", "collectivités", "collectivité territoriale", "collectivités territoriales", "local authority", "local authorities"]),
        ("pouvoirs_publics", ["pouvoirs publics", "pouvoir public", "public authority", "public authorities"]),
        ("institution", ["institution", "institutions"]),
        ("enseignement", ["enseignement", "acteur de l'enseignement", "acteurs de l'enseignement", "education"]),
        ("catalyseur_territorial", ["catalyseur territorial", "catalyseurs territoriaux", "catalyseur", "catalyseurs", "territorial catalyst", "territorial catalysts"]),
        ("autre", ["autre", "autres", "other", "others"]));

    public static IEnumerable<string> All => Known.Values.Distinct();

    public static string? Find(string cell) => Known.GetValueOrDefault(Words.Fold(cell));
}
