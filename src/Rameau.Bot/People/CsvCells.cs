namespace Rameau.Bot.People;

/// <summary>Writes what a spreadsheet opens, and never runs: a cell that it would take for a formula begins with an apostrophe (OWASP, "CSV Injection").</summary>
internal static class CsvCells
{
    private const char Guard = '\'';
    private const string Formula = "=+-@\t\r＝＋－＠";

    /// <summary>A line of CSV (RFC 4180), parted by semicolons as a French Excel reads it.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(';', cells.Select(Cell));

    /// <summary>What a program would take for a formula, were it not for the apostrophe; the apostrophe of a cell that is none is left alone.</summary>
    public static string Guarded(string text) => IsFormula(text.TrimStart(Guard)) ? $"{Guard}{text}" : text;

    /// <summary>A guarded text as it was.</summary>
    public static string Unguarded(string cell) => cell.StartsWith(Guard) && IsFormula(cell.TrimStart(Guard)) ? cell[1..] : cell;

    public static bool IsFormula(string cell) => cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal);

    private static string Cell(string text)
    {
        var plain = Guarded(text);
        return plain.AsSpan().IndexOfAny(";\"\n\r") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
