using NodaTime;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Why nobody should be asked to come, or be written to, on a day.</summary>
public enum DayOff
{
    Weekend,
    PublicHoliday,
    August,
}

/// <summary>Weekends, the eleven French public holidays (Code du travail, L3133-1) and August.</summary>
public static class FrenchCalendar
{
    private static readonly AnnualDate[] Fixed =
        [new(1, 1), new(5, 1), new(5, 8), new(7, 14), new(8, 15), new(11, 1), new(11, 11), new(12, 25)];

    /// <summary>Days after Easter Sunday: Easter Monday, Ascension, Whit Monday.</summary>
    private static readonly int[] AfterEaster = [1, 39, 50];

    public static DayOff? Why(LocalDate day) => day switch
    {
        _ when IsPublicHoliday(day) => DayOff.PublicHoliday,
        { DayOfWeek: IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday } => DayOff.Weekend,
        { Month: 8 } => DayOff.August,
        _ => null,
    };

    public static bool IsPublicHoliday(LocalDate day) =>
        Array.Exists(Fixed, date => date.InYear(day.Year) == day)
        || Array.Exists(AfterEaster, days => Easter(day.Year).PlusDays(days) == day);

    /// <summary>The nearest day on or after this one on which people can meet.</summary>
    public static LocalDate NextOpen(LocalDate day)
    {
        while (Why(day) is not null)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>Whether a message may go out: August disturbs meetings more than messages, so only weekends and holidays count.</summary>
    public static bool IsWorkingDay(LocalDate day) => Why(day) is null or DayOff.August;

    public static LocalDate WorkingDayBefore(LocalDate day)
    {
        do
        {
            day = day.PlusDays(-1);
        }
        while (!IsWorkingDay(day));

        return day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;

        return new LocalDate(year, day / 31, (day % 31) + 1);
    }
}
