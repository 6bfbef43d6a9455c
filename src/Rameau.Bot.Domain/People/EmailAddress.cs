using System.Text.RegularExpressions;

namespace Rameau.Bot.Domain.People;

/// <summary>
/// Stricter than the standard, which allows quoted names and comments: those are typing errors in a list of participants.
/// </summary>
public static partial class EmailAddress
{
    /// <summary>Null when it is no address.</summary>
    public static string? Parse(string cell) => Shape().IsMatch(cell) ? cell : null;

    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^(?=.{1,64}@)[A-Z0-9_][A-Z0-9_'&+~-]*(\.[A-Z0-9_'&+~-]+)*@([\p{L}0-9]([\p{L}0-9-]{0,61}[\p{L}0-9])?\.)+\p{L}{2,63}\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
