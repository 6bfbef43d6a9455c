using System.Text;
using System.Text.RegularExpressions;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>
/// By what one person can be found again in words and in keys: full name in either order, address, number and ids. A first name alone is
/// many people's. Names are compared without case and accents, numbers however they are written.
/// </summary>
public sealed class Traces
{
    /// <summary>What people put between two words of a name.</summary>
    private const string Between = @"[\s\p{Pd}'’.,]*";

    private const string InNumber = @"[\s./()\p{Pd}]*";

    private readonly Regex words;
    private readonly Regex ids;

    private Traces(string[] words, string[] ids) => (this.words, this.ids) = (Any(words), Any(ids));

    /// <param name="channelIds">By which channels know the person.</param>
    public static Traces Of(Person person, IEnumerable<string> channelIds)
    {
        var (first, last) = (Name(person.FirstName), Name(person.LastName));
        string[] words = [$"{first}{Between}{last}", $"{last}{Between}{first}", .. Literal(Fold(person.Email)), .. Number(person.Phone)];
        string[] ids = [.. Literal(person.Id.Value), .. Literal(person.DirectoryId), .. channelIds.SelectMany(Literal)];

        return new(first.Length > 0 && last.Length > 0 ? words : words[2..], ids);
    }

    public bool AreIn(string text) => ids.IsMatch(text) || words.IsMatch(Fold(text.Normalize()));

    /// <summary>The words without the person.</summary>
    /// <param name="instead">What a reader finds in their place.</param>
    public string Redact(string text, string instead)
    {
        var plain = ids.Replace(text.Normalize(), instead);
        StringBuilder redacted = new();
        var from = 0;

        foreach (var found in words.EnumerateMatches(Fold(plain)))
        {
            redacted.Append(plain, from, found.Index - from).Append(instead);
            from = found.Index + found.Length;
        }

        return redacted.Append(plain, from, plain.Length - from).ToString();
    }

    /// <summary>A key with the mark in the place of the person's ids.</summary>
    public string Unname(string key, string mark) => ids.Replace(key, mark);

    /// <summary>With no letter and no digit beside: « P1-1 » is not found in « P1-11 ».</summary>
    private static Regex Any(string[] patterns) => new(
        patterns.Length == 0 ? "(?!)" : $@"(?<![\p{{L}}\p{{N}}_-])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}_-])", RegexOptions.CultureInvariant);

    private static string Name(string name) =>
        string.Join(Between, Fold(name.Normalize()).Split([' ', '-', '\'', '’', '.'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));

    private static IEnumerable<string> Literal(string? id) => id is { Length: > 0 } ? [Regex.Escape(id)] : [];

    private static IEnumerable<string> Number(string? phone)
    {
        if (phone is null || (PhoneNumber.Parse(phone) ?? phone) is not { Length: > 4 } number)
        {
            return [];
        }

        return number.StartsWith("+33", StringComparison.Ordinal)
            ? [$@"(?:(?:\+|00){InNumber}33{InNumber}0?|0){InNumber}{Spread(number[3..])}"]
            : [$@"\+?{Spread(number.TrimStart('+'))}"];
    }

    private static string Spread(string digits) => string.Join(InNumber, digits.Where(char.IsAsciiDigit));

    /// <summary>As many characters as it was given, so that what is found there stands here.</summary>
    private static string Fold(string? text) => string.Create(text?.Length ?? 0, text ?? string.Empty, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = char.IsSurrogate(text[i]) ? text[i] : char.ToLowerInvariant(text[i].ToString().Normalize(NormalizationForm.FormD)[0]);
        }
    });
}
