using System.Text.RegularExpressions;

namespace Rameau.Bot.Domain.People;

/// <summary>Phone numbers as people type them and French spreadsheets hold them, in E.164.</summary>
public static partial class PhoneNumber
{
    /// <summary>Null when it is not a number that can be dialled.</summary>
    public static string? Parse(string cell) => Digits(cell) switch
    {
        ['+', '3', '3', .. var national] => French(national.TrimStart('0')),
        ['+', not '0', ..] and { Length: >= 9 and <= 16 } abroad => abroad,
        ['0', .. { Length: 9 } national] => French(national),

        // Excel takes the digits for an amount and drops what stands before them.
        { Length: 9 } national => French(national),
        ['3', '3', .. { Length: 9 } national] => French(national),
        _ => null,
    };

    /// <summary>Excel's « 3,36E+10 »: the last digits are lost for good.</summary>
    public static bool IsRounded(string cell) => Scientific().IsMatch(cell);

    private static string? French(string national) => national is [>= '1' and <= '9', ..] and { Length: 9 } ? $"+33{national}" : null;

    private static string? Digits(string cell)
    {
        var compact = Punctuation().Replace(cell, "");
        var number = compact.StartsWith("00", StringComparison.Ordinal) ? $"+{compact[2..]}" : compact;
        var dialled = number.StartsWith('+') ? number.Replace("(0)", "", StringComparison.Ordinal) : number;
        var bare = dialled.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

        return Bare().IsMatch(bare) ? bare : null;
    }

    [GeneratedRegex(@"[\s./\p{Pd}]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"^\+?[0-9]+\z")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\+?[0-9]+([.,][0-9]+)?E\+?[0-9]+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();
}
