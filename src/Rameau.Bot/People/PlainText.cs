namespace Rameau.Bot.People;

/// <summary>Names of people and things; never a formula, which a spreadsheet would run when the list is exported again.</summary>
internal static class PlainText
{
    public static bool IsFormula(string cell) => CsvCells.IsFormula(cell);

    public static string? Any(string cell) => IsFormula(cell) ? null : cell;

    /// <summary>Parted by commas, semicolons or strokes.</summary>
    public static string[]? List(string cell) =>
        cell.Split([',', ';', '/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && !Array.Exists(parts, IsFormula) ? parts : null;

    public static Uri? SecureAddress(string cell) => Uri.TryCreate(cell, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;

    public static string? Name(string cell) => cell.Any(char.IsLetter) ? Any(cell) : null;
}
