namespace Rameau.Bot.People;

internal enum Column
{
    FirstName,
    LastName,
    Email,
    Phone,
    Organisation,
    OrganisationType,
    Region,
    Function,
    Expertise,
    Photo,
    Pair,
    Consent,
    Language,
}

/// <summary>Which cell of a line holds what.</summary>
/// <param name="Names">In the file's own words, by place; empty where the file has none.</param>
internal sealed record Header(IReadOnlyList<string> Names, IReadOnlyDictionary<Column, int> Places)
{
    private static readonly Column[] Required = [Column.FirstName, Column.LastName, Column.Email];

    private static readonly IReadOnlyDictionary<string, Column> Known = Words.Lexicon<Column>(
        (Column.FirstName, ["prénom", "prénoms", "first name", "given name"]),
        (Column.LastName, ["nom", "nom de famille", "last name", "surname", "family name"]),
        (Column.Email, ["e-mail", "mail", "mél", "courriel", "adresse e-mail", "adresse mail", "adresse électronique", "email address"]),
        (Column.Phone, ["téléphone", "tél", "n° de téléphone", "numéro de téléphone", "téléphone portable", "téléphone mobile", "portable", "mobile",
            "phone", "phone number", "mobile phone"]),
        (Column.Organisation, ["organisation", "structure", "organisme", "organization"]),
        (Column.OrganisationType, ["type", "type d'organisation", "type de structure", "organisation type", "organization type", "type of organisation", "type of organization"]),
        (Column.Region, ["région"]),
        (Column.Function, ["fonction", "poste", "function", "job title", "position"]),
        (Column.Expertise, ["expertise", "expertises", "domaines d'expertise", "compétences", "skills"]),
        (Column.Photo, ["photo", "portrait", "picture"]),
        (Column.Pair, ["binôme", "pair"]),
        (Column.Consent, ["consentement", "consent"]),
        (Column.Language, ["langue", "language"]));

    public static int CountKnown(CsvLine line) => line.Cells.Select(Words.Fold).Distinct().Count(Known.ContainsKey);

    public static Header Of(CsvLine line, Findings findings, Wording say)
    {
        string[] names = [.. line.Cells.Select(Words.Clean)];
        var columns = names.Index().ToLookup(cell => Known.TryGetValue(Words.Fold(cell.Item), out var column) ? column : (Column?)null);

        foreach (var twice in columns.Where(column => column.Key is not null && column.Count() > 1))
        {
            findings.Fault(line.Number, twice.Last().Item, say.ColumnTwice([.. twice.Select(cell => cell.Item)]));
        }

        Column[] missing = [.. Required.Where(column => !columns.Contains(column))];
        string[] found = [.. names.Where(name => name.Length > 0)];
        string[] unknown = [.. columns[null].Select(cell => cell.Item).Where(name => name.Length > 0)];

        if (missing.Length > 0)
        {
            findings.Fault(line.Number, null, say.ColumnsMissing(missing, found));
        }
        else if (unknown.Length > 0)
        {
            findings.Warn(say.ColumnsUnknown(unknown));
        }

        var places = columns.Where(column => column.Key is not null).ToDictionary(column => column.Key!.Value, column => column.First().Index);

        return new(names, places);
    }

    public static bool Requires(Column column) => Required.Contains(column);

    public bool IsComplete => Array.TrueForAll(Required, Places.ContainsKey);

    public string? NameOf(Column column) => Places.TryGetValue(column, out var place) ? Names[place] : null;

    /// <summary>Empty when the header has no cell there.</summary>
    public string CellOf(Column column, CsvLine line) =>
        Places.TryGetValue(column, out var place) && place < line.Cells.Count ? Words.Clean(line.Cells[place]) : "";

    /// <summary>Whether a line says something where no heading tells what it is.</summary>
    public bool IsExceededBy(CsvLine line) =>
        line.Cells.Index().Any(cell => (cell.Index >= Names.Count || Names[cell.Index].Length == 0) && Words.Clean(cell.Item).Length > 0);
}
