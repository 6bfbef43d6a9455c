using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>The days around the day on which something is said.</summary>
/// <param name="Past">The sentence speaks of what has been: « jeudi » is then the last one.</param>
internal readonly record struct DaysAround(LocalDate Today, bool Past)
{
    /// <summary>A leap day comes back after eight years at most.</summary>
    private const int YearsSearched = 8;

    /// <summary>Strictly after today; speaking of the past, strictly before.</summary>
    public LocalDate Weekday(IsoDayOfWeek day) => Past ? Today.Previous(day) : Today.Next(day);

    public LocalDate Monday => Today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    /// <summary>« jeudi prochain »: that day of the next calendar week.</summary>
    public LocalDate OfNextWeek(IsoDayOfWeek day) => Monday.PlusDays(7 + (int)day - 1);

    /// <summary>The day's next occurrence, today included; null for a day that no year has.</summary>
    public LocalDate? Annual(int month, int day)
    {
        for (var years = 0; years <= YearsSearched; years++)
        {
            if (Dated(Today.Year + (Past ? -years : years), month, day) is { } date && (Past ? date <= Today : date >= Today))
            {
                return date;
            }
        }

        return null;
    }

    public static LocalDate? Dated(int year, int month, int day) =>
        year is > 0 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>« le 18 »: this month's if it has not passed, else that of the next month which has one.</summary>
    public LocalDate? OfMonth(int day)
    {
        for (var months = 0; months <= 2; months++)
        {
            var month = new LocalDate(Today.Year, Today.Month, 1).PlusMonths(Past ? -months : months);

            if (Dated(month.Year, month.Month, day) is { } date && (Past ? date <= Today : date >= Today))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>« jeudi 18 »: the next day on which both agree; the number alone when none does within a year.</summary>
    public LocalDate? OfMonth(int day, IsoDayOfWeek weekday)
    {
        for (var months = 0; months <= 12; months++)
        {
            var month = new LocalDate(Today.Year, Today.Month, 1).PlusMonths(Past ? -months : months);

            if (Dated(month.Year, month.Month, day) is { } date && (Past ? date <= Today : date >= Today) && date.DayOfWeek == weekday)
            {
                return date;
            }
        }

        return OfMonth(day);
    }

    /// <summary>The first day of the next such month, the present one included.</summary>
    public LocalDate Month(int month)
    {
        var years = (Past, month.CompareTo(Today.Month)) switch
        {
            (false, < 0) => 1,
            (true, > 0) => -1,
            _ => 0,
        };

        return new(Today.Year + years, month, 1);
    }
}
