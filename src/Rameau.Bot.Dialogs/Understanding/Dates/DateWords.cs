using System.Globalization;
using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>Names of days and months and small numbers, French and English, without accents.</summary>
internal static class DateWords
{
    public const string Weekday = "(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|tues|wednesday|thursday|thurs|friday|saturday|sunday)s?";
    public const string Month = "(?<month>janvier|janv|january|fevrier|fevr|fev|february|feb|mars|march|avril|avr|april|apr|mai|may|juin|june|juillet|juil|july|aout|august|aug|septembre|september|sept|octobre|october|oct|novembre|november|nov|decembre|december|dec)";
    public const string Day = @"(?<day>1er|premier|first|second|third|[0-3]?\d(?:st|nd|rd|th|er|e)?)";
    public const string Count = @"(?<count>\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|an?|one|two|three|four|five|seven|eight|nine|ten)";
    public const string Unit = "(?<unit>jours?|semaines?|mois|days?|weeks?|months?|fortnight)";

    private static readonly string[] Days =
        ["lundi monday", "mardi tuesday tues", "mercredi wednesday", "jeudi thursday thurs", "vendredi friday", "samedi saturday", "dimanche sunday"];

    private static readonly string[] Months =
    [
        "janvier janv january", "fevrier fevr fev february feb", "mars march", "avril avr april apr", "mai may", "juin june",
        "juillet juil july", "aout august aug", "septembre september sept", "octobre october oct", "novembre november nov", "decembre december dec",
    ];

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["un"] = 1, ["une"] = 1, ["a"] = 1, ["an"] = 1, ["one"] = 1, ["deux"] = 2, ["two"] = 2, ["trois"] = 3, ["three"] = 3, ["quatre"] = 4,
        ["four"] = 4, ["cinq"] = 5, ["five"] = 5, ["six"] = 6, ["sept"] = 7, ["seven"] = 7, ["huit"] = 8, ["eight"] = 8, ["neuf"] = 9, ["eleven"] = 11, ["twelve"] = 12,
        ["nine"] = 9, ["dix"] = 10, ["ten"] = 10, ["onze"] = 11, ["douze"] = 12, ["treize"] = 13, ["quatorze"] = 14, ["quinze"] = 15, ["seize"] = 16, ["vingt"] = 20, ["trente"] = 30,
        ["premier"] = 1, ["first"] = 1, ["second"] = 2, ["third"] = 3,
    };

    /// <summary>Every word that a slip of the finger may have spoilt.</summary>
    public static IEnumerable<string> All =>
        Days.Concat(Months).SelectMany(words => words.Split(' ')).Concat(["aujourd", "demain", "tomorrow", "semaine", "prochain", "prochaine", "matin", "matinee", "midi", "apres", "soiree", "journee", "demi", "demie", "quart", "today", "yesterday"]);

    public static IsoDayOfWeek ToWeekday(string word) => (IsoDayOfWeek)(Place(Days, word) + 1);

    public static int ToMonth(string word) => Place(Months, word) + 1;

    /// <summary>« 18 », « 1er », « 18th », « quinze »; 0 for what is no number.</summary>
    public static int ToNumber(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 ? int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture) : Numbers.GetValueOrDefault(word);
    }

    /// <summary>In ordinary French « huit jours » is one week and « quinze jours » two.</summary>
    public static Period ToPeriod(string count, string unit) => (ToNumber(count), unit[0], unit) switch
    {
        (8, 'j', _) => Period.FromDays(7),
        (15, 'j', _) => Period.FromDays(14),
        var (_, _, word) when word == "fortnight" => Period.FromDays(14),
        var (number, letter, _) when letter is 's' or 'w' => Period.FromDays(7 * number),
        var (number, letter, _) when letter is 'm' => Period.FromMonths(number),
        var (number, _, _) => Period.FromDays(number),
    };

    private static int Place(string[] groups, string word) => Array.FindIndex(groups, group => group.Split(' ').Contains(word));
}
