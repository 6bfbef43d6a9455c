using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

internal sealed partial class Wording
{
    /// <summary>A file read with the wrong separator may seem to have thousands of columns.</summary>
    private const int MostNames = 30;

    public string EmailTwice(int earlier) => Say(
        $"La même adresse est déjà à la ligne {earlier}. Gardez une ligne par personne.",
        $"The same address is already on line {earlier}. Keep one line per person.");

    public string PerhapsTwice(int line, int earlier) => Say(
        $"Ligne {line} : même nom et même organisation qu’à la ligne {earlier}, sous une autre adresse. Si c’est la même personne, gardez une ligne.",
        $"Line {line}: the same name and organisation as on line {earlier}, under another address. If this is one person, keep one line.");

    public string UnknownOrganisationType(string cell) => NotInList(cell, OrganisationTypes.All);

    public string UnknownRegion(string cell) => NotInList(cell, FrenchRegions.All);

    public string UnknownConsent(string cell) => NotInList(cell, ["aucun", "promotion", "mise_en_relation", "toutes_promotions"]);

    public string UnknownLanguage(string cell) => NotInList(cell, ["fr", "en"]);

    public string ColumnTwice(IReadOnlyList<string> names) => Say(
        $"Plusieurs colonnes disent la même chose : {Quoted(names)}. Gardez-en une.",
        $"Several columns say the same: {Quoted(names)}. Keep one of them.");

    public string ColumnsMissing(IEnumerable<Column> missing, IReadOnlyList<string> found) => Say(
        $"Colonne à ajouter : {string.Join(", ", missing.Select(Title))}. Colonnes trouvées : {Quoted(found)}.",
        $"Column to add: {string.Join(", ", missing.Select(Title))}. Columns found: {Quoted(found)}.");

    public string ColumnsUnknown(IReadOnlyList<string> names) => Say(
        $"Colonnes ignorées : {Quoted(names)}.",
        $"Columns ignored: {Quoted(names)}.");

    public string NotAPair(IReadOnlyList<int> lines) => Say(
        $"Un binôme réunit exactement deux personnes ; celui-ci en compte {lines.Count} ({Lines(lines)}). Corrigez le nom du binôme.",
        $"A pair is exactly two people; this one has {lines.Count} ({Lines(lines)}). Correct the name of the pair.");

    public string PairAcrossOrganisations(int one, int other) => Say(
        $"Les deux personnes du binôme (lignes {one} et {other}) doivent avoir la même organisation. Corrigez l’organisation ou le binôme.",
        $"Both people of the pair (lines {one} and {other}) must have the same organisation. Correct the organisation or the pair.");

    public string Renamed(int line, PersonId known) => Say(
        $"Ligne {line} : le nom de {known} change. Vérifiez que c’est la même personne.",
        $"Line {line}: the name of {known} changes. Check that this is the same person.");

    public string ConsentKept(int line, PersonId known) => Say(
        $"Ligne {line} : {known} a déjà un consentement, qui reste. Seule la personne peut le changer.",
        $"Line {line}: {known} has a consent already, which stays. Only the person can change it.");

    public string PairDissolved(PersonId alone) => Say(
        $"{alone} n’a plus de binôme : l’autre personne en forme un nouveau.",
        $"{alone} has no pair any more: the other person forms a new one.");

    public string GroupSize(int people) => Say(
        $"La promotion compte {people} participants ; un groupe va de {Promotion.FewestPeople} à {Promotion.MostPeople}.",
        $"The promotion has {people} participants; a group is {Promotion.FewestPeople} to {Promotion.MostPeople}.");

    public string OneOrganisationType(string type) => Say(
        $"Toutes les organisations sont du même type ({type}) ; leur diversité enrichit la promotion.",
        $"All organisations are of one type ({type}); their diversity enriches the promotion.");

    private string NotInList(string cell, IEnumerable<string> words) => Say(
        $"« {Words.Shorten(cell)} » n’est pas dans la liste : {string.Join(", ", words)}.",
        $"“{Words.Shorten(cell)}” is not in the list: {string.Join(", ", words)}.");

    private string Title(Column required) => required switch
    {
        Column.FirstName => Say("prénom", "first name"),
        Column.LastName => Say("nom", "last name"),
        _ => "e-mail",
    };

    private string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(Words.Shorten).Select(name => IsEnglish ? $"“{name}”" : $"« {name} »"));

    private string Lines(IReadOnlyList<int> lines) =>
        string.Join(", ", lines.Select(line => IsEnglish ? $"line {line}" : $"ligne {line}"));
}
