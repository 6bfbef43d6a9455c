using System.Text.RegularExpressions;
using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>One way of naming days, and what it means. The first rule that fits a part of the line wins.</summary>
internal sealed record DayRule(Regex Pattern, Func<Match, DaysAround, IEnumerable<DayMention>> Days)
{
    public DayRule(Regex pattern, Func<Match, DaysAround, LocalDate?> day)
        : this(pattern, (match, around) => day(match, around) is { } date ? [new(match.Index, match.Length, date, date)] : [])
    {
    }

    public DayRule(Regex pattern, Func<Match, DaysAround, (LocalDate From, LocalDate To)?> days)
        : this(pattern, (match, around) => days(match, around) is var (from, to) ? [new(match.Index, match.Length, from, to)] : [])
    {
    }
}

internal static class DayRules
{
    public static IReadOnlyList<DayRule> All { get; } = [.. CalendarDates.Rules, .. MonthParts.Rules, .. RelativeDays.Rules, .. Weekdays.Rules, .. CalendarDates.LooseRules];
}
