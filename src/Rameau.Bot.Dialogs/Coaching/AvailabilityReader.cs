using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rameau.Bot.Dialogs.Understanding.Dates;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.Coaching;
using Weekdays = Rameau.Bot.Domain.Coaching.Weekdays;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>What a coach's sentence opens.</summary>
/// <param name="Fault">What is missing; then nothing is opened.</param>
public sealed record AvailabilityReading(IReadOnlyList<Opening> Openings, IReadOnlyList<LocalDate> Exceptions, AvailabilityFault? Fault = null);

/// <summary>« mardis 9 h-17 h du 4 mars au 8 avril, sauf le 16 »: days of the week, hours, dates and exceptions. Pure.</summary>
public static partial class AvailabilityReader
{
    /// <summary>Where no end is said.</summary>
    private const int UsualMonths = 3;

    private static readonly (string Words, LocalTime From, LocalTime To)[] Parts =
    [
        ("toute la journee", new(9, 0), new(17, 0)), ("all day", new(9, 0), new(17, 0)),
        ("apres midi", new(14, 0), new(18, 0)), ("afternoon", new(14, 0), new(18, 0)),
        ("matin", new(9, 0), new(12, 0)), ("morning", new(9, 0), new(12, 0)),
    ];

    /// <param name="today">By the coach's clock.</param>
    public static AvailabilityReading Read(string sentence, LocalDate today)
    {
        var line = Line(sentence);
        var halves = Except().Split(line, 2);
        var head = halves[0];
        (LocalTime From, LocalTime To)[] hours = [.. Hours(head)];

        if (hours.Length == 0)
        {
            return Faulty(AvailabilityFault.NoHours);
        }

        head = Range().Replace(head, " ");
        var (weekdays, rest) = WeekdaysOf(head);
        var period = PeriodOf(rest, today, weekdays is not null);

        if (period is not var (first, last))
        {
            return Faulty(AvailabilityFault.NoDays);
        }

        var days = weekdays ?? (first == last ? Weekdays.Of(first.DayOfWeek) : new Weekdays(0b1_1111));
        var from = LocalDate.Max(first, today);
        LocalDate[] exceptions = halves.Length > 1
            ? [.. MomentReader.Read(halves[1], from.PlusDays(-1), past: false).Days.SelectMany(day => Each(day.From, day.To)).Where(day => first <= day && day <= last)]
            : [];

        return new([.. hours.Select(hour => new Opening(days, first, last, hour.From, hour.To))], exceptions);
    }

    private static IEnumerable<(LocalTime, LocalTime)> Hours(string line)
    {
        var found = false;

        foreach (Match match in Range().Matches(line))
        {
            if (Time(match, "h1", "m1", "n1") is { } from && Time(match, "h2", "m2", "n2") is { } to)
            {
                found = true;
                yield return (from, to);
            }
        }

        foreach (var (words, from, to) in found ? [] : Parts.Where(part => line.Replace('-', ' ').Contains(part.Words, StringComparison.Ordinal)).Take(1))
        {
            yield return (from, to);
        }
    }

    private static LocalTime? Time(Match match, string hour, string minute, string noon)
    {
        var hours = int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups[minute].Value is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        hours += match.Groups[noon].Value == "pm" && hours < 12 ? 12 : 0;

        return hours > 23 || minutes > 59 ? null : new LocalTime(hours, minutes);
    }

    /// <summary>Days of the week that stand for every week; « mardi 9 mars » is a date and stays.</summary>
    private static (Weekdays? Days, string Others) WeekdaysOf(string head)
    {
        if (FromTo().Match(head) is { Success: true } span)
        {
            var (one, other) = ((int)DateWords.ToWeekday(span.Groups["one"].Value), (int)DateWords.ToWeekday(span.Groups["other"].Value));
            return one <= other ? (Weekdays.Of(Enumerable.Range(one, other - one + 1).Select(day => (IsoDayOfWeek)day)), FromTo().Replace(head, " ", 1)) : (null, head);
        }

        if (Working().IsMatch(head))
        {
            return (new Weekdays(0b1_1111), Working().Replace(head, " "));
        }

        IsoDayOfWeek[] named = [.. Repeated().Matches(head).Select(match => DateWords.ToWeekday(match.Groups["weekday"].Value))];
        return named.Length == 0 ? (null, head) : (Weekdays.Of(named), Repeated().Replace(head, " "));
    }

    private static (LocalDate First, LocalDate Last)? PeriodOf(string line, LocalDate today, bool repeats)
    {
        DayMention[] days = [.. MomentReader.Read(line, today, past: false).Days];

        return days switch
        {
            [] => repeats ? (today, today.PlusMonths(UsualMonths)) : null,
            [{ IsDay: true } only] when Until().IsMatch(line) => (today, only.To),
            [{ IsDay: true } only] when Since().IsMatch(line) || repeats => (only.From, only.From.PlusMonths(UsualMonths)),
            [var only] => (only.From, only.To),
            [var first, .., var last] => (first.From > last.To ? first.From.PlusYears(-1) : first.From, last.To), // « du 4 mars » said on the tenth
        };
    }

    private static IEnumerable<LocalDate> Each(LocalDate from, LocalDate to) => Enumerable.Range(0, Math.Min(366, Period.DaysBetween(from, to) + 1)).Select(from.PlusDays);

    private static AvailabilityReading Faulty(AvailabilityFault fault) => new([], [], fault);

    private static string Line(string sentence) =>
        Spaces().Replace(Noise().Replace(Folding.Fold(sentence.Length > 500 ? sentence[..500] : sentence).ToLowerInvariant().Replace('–', '-').Replace('—', '-'), " "), " ").Trim();

    [GeneratedRegex(@"\b(?<h1>\d{1,2}) ?(?:h|heures?|:)? ?(?<m1>[0-5]\d)? ?(?<n1>am|pm)? ?(?:-|a|et|to|until|till|and|jusqu a) ?(?<h2>\d{1,2}) ?(?:(?:h|heures?)\b ?(?<m2>[0-5]\d\b)?|: ?(?<m2>[0-5]\d)\b|(?<n2>am|pm)\b|h(?<m2>[0-5]\d)\b)")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:sauf|excepte|hormis|except|but not|save)\b")]
    private static partial Regex Except();

    [GeneratedRegex(@"\b(?:du|de|from) (?<one>lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday|saturday) (?:au|a|to) (?<other>mardi|mercredi|jeudi|vendredi|samedi|dimanche|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! \d)")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:en semaine|jours ouvres|jours ouvrables|weekdays|working days)\b")]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(?:tous les |chaque |les |le |every |on |and |et )?(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b(?! (?:le |the )?\d{1,2}(?:er|st|nd|rd|th)?\b(?! ?(?:h|:)))")]
    private static partial Regex Repeated();

    [GeneratedRegex(@"\b(?:jusqu au|jusqu a|until|till|avant le)\b")]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:a partir d|des le|depuis|starting|as of)")]
    private static partial Regex Since();

    [GeneratedRegex(@"[^a-z0-9:/-]")]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
