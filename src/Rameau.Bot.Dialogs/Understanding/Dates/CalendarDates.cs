using System.Text.RegularExpressions;
using NodaTime;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« 2027-03-18 », « 18/03 », « jeudi 18 mars », « June 8 », « du 15 au 26 mars », « le 18 ».</summary>
internal static partial class CalendarDates
{
    /// <summary>Words whose number is no day: « décale la session 2 au 8 juin ».</summary>
    private const string Numbered = @"\b(?:session|seance|visite|visit|tp|episode|travail|numero|phase)";

    public static IEnumerable<DayRule> Rules =>
    [
        new(Iso(), (match, _) => DaysAround.Dated(Number(match, "year"), Number(match, "month"), Number(match, "day"))),
        new(DashedRange(), OneMonth),
        new(TwoDaysOfAMonth(), OneMonth),
        new(MonthThenTwoDays(), OneMonth),
        new(TwoDaysAlone(), Following),
        new(DayMonth(), Named),
        new(MonthDay(), Named),
        new(Slashed(), Written),
    ];

    /// <summary>A number alone is a day only where nothing better fits.</summary>
    public static IEnumerable<DayRule> LooseRules => [new(DayOfMonth(), (match, around) => around.OfMonth(Number(match, "day")))];

    private static IEnumerable<DayMention> OneMonth(Match match, DaysAround around)
    {
        var (first, last) = (Number(match, "first"), Number(match, "day"));

        if (Named(match, around) is not { } end)
        {
            yield break;
        }

        var month = first > last ? end.PlusMonths(-1) : end; // « du 28 au 3 avril »

        if (DaysAround.Dated(month.Year, month.Month, first) is { } start)
        {
            var (one, other) = (match.Groups["one"], match.Groups["other"]);
            yield return new(one.Index, one.Length, start, start);
            yield return new(other.Index, other.Length, end, end);
        }
    }

    /// <summary>« du 3 au 10 »: the next third of a month and the tenth that follows it.</summary>
    private static IEnumerable<DayMention> Following(Match match, DaysAround around)
    {
        if (around.OfMonth(Number(match, "first")) is not { } start || new DaysAround(start, Past: false).OfMonth(Number(match, "day")) is not { } end)
        {
            yield break;
        }

        var (one, other) = (match.Groups["one"], match.Groups["other"]);
        yield return new(one.Index, one.Length, start, start);
        yield return new(other.Index, other.Length, end, end);
    }

    private static LocalDate? Named(Match match, DaysAround around)
    {
        var (month, day) = (ToMonth(match.Groups["month"].Value), Number(match, "day"));
        return match.Groups["year"] is { Success: true, Value: var year } ? DaysAround.Dated(ToNumber(year), month, day) : around.Annual(month, day);
    }

    /// <summary>Day before month, as the French write; the other way only where no other is possible.</summary>
    private static LocalDate? Written(Match match, DaysAround around)
    {
        var (day, month) = (Number(match, "day"), Number(match, "month"));
        (day, month) = month > 12 && day <= 12 ? (month, day) : (day, month);

        if (month is < 1 or > 12)
        {
            return null;
        }

        return match.Groups["year"] is { Success: true } year ? DaysAround.Dated(Century(ToNumber(year.Value)), month, day) : around.Annual(month, day);
    }

    private static int Century(int year) => year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) => ToNumber(match.Groups[group].Value);

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<one>(?<first>[0-3]?\d))-(?<other>" + Day + " " + Month + @")\b(?: (?<year>\d{4}))?")]
    private static partial Regex DashedRange();

    [GeneratedRegex(@"\b(?<one>" + Month + @" (?:the )?(?<first>[0-3]?\d)(?:st|nd|rd|th)?)(?: (?:to|and|au|-|through|until) (?:the )?|-)(?<other>(?<day>[0-3]?\d)(?:st|nd|rd|th)?)\b(?! ?(?:h|heures?|am|pm|:)\b)")]
    private static partial Regex MonthThenTwoDays();

    [GeneratedRegex(@"(?<=\b(?:du|entre le|from the|between the) )(?<one>(?<first>1er|premier|[0-3]?\d)(?:st|nd|rd|th)?)(?= (?:au|et|et le|to|to the|and|and the|jusqu au|until the) (?<other>(?<day>[0-3]?\d)(?:st|nd|rd|th)?)\b(?! ?(?:h|heures?|am|pm|/|:)\b)(?! (?:of )?" + Month + @"\b)(?![/.:]\d))")]
    private static partial Regex TwoDaysAlone();

    [GeneratedRegex(@"(?<!" + Numbered + @" )\b(?<one>(?:le |the )?(?<first>1er|premier|[0-3]?\d)(?:st|nd|rd|th)?) (?:au|a|et|to|and|ou|or|-|,|jusqu au|until) (?<other>(?:le |the )?" + Day + " (?:of )?" + Month + @"(?: (?<year>\d{4}))?)\b")]
    private static partial Regex TwoDaysOfAMonth();

    [GeneratedRegex(@"(?<!" + Numbered + @" )\b(?:" + Weekday + " )?(?:le |the )?" + Day + " (?:of )?" + Month + @"\b(?: (?<year>\d{4})\b)?")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?:" + Weekday + " ,? ?)?" + Month + " (?:the )?" + Day + @"\b(?! ?(?:h|heures?|am|pm)\b)(?: ,? ?(?<year>\d{4})\b)?")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<![\d/.-])(?:(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}|\d{2}))?|(?<day>\d{1,2})(?<dot>[.-])(?<month>\d{1,2})\k<dot>(?<year>\d{4}|\d{2}))(?![\d/.-])")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b(?:(?:le|du|au|the) (?<day>1er|[0-3]?\d)(?:st|nd|rd|th)?|on (?<day>[0-3]?\d(?:st|nd|rd|th)))\b(?![/.:-]\d)(?! (?:of )?" + Month + @"\b)(?! (?:h|heures?|am|pm|%|/|(?!mais\b|alors\b|apres\b|dans\b|vous\b|nous\b|sans\b|plus\b)[a-z]{3,}s)\b)(?! (?:episode|module|session|seance|visit|webinar|coaching|assignment|homework|round|step|etape|phase|promotion|levier|tp|travail|premier|sur|out|et demi))")]
    private static partial Regex DayOfMonth();
}
