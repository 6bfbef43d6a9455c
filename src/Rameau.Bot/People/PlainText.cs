namespace Rameau.Bot.People;

/// <summary>Names of people and things; never a formula, which a spreadsheet would run when the list is exported again.</summary>
internal static class PlainText
{
    public static bool IsFormula(string cell) => CsvCells.IsFormula(cell);

    public static string? Any(string cell) => IsFormula(cell) ? null : cell;

    public static string? Name(string cell) => cell.Any(char.IsLetter) ? Any(cell) : null;
}
