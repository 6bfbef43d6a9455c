using System.Collections.Concurrent;
using NodaTime;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>The eleven French public holidays (Code du travail, L3133-1), the same everywhere in France but Alsace and Moselle.</summary>
public static class FrenchCalendar
{
    private static readonly AnnualDate[] Fixed =
        [new(1, 1), new(5, 1), new(5, 8), new(7, 14), new(8, 15), new(11, 1), new(11, 11), new(12, 25)];

    /// <summary>Days after Easter Sunday: Easter Monday, Ascension, Whit Monday.</summary>
    private static readonly int[] AfterEaster = [1, 39, 50];

    /// <summary>By day of the year. Computed once a year and kept: thousands of promotions look at the same few years.</summary>
    private static readonly ConcurrentDictionary<int, bool[]> Years = new();

    public static bool IsPublicHoliday(LocalDate day) => Years.GetOrAdd(day.Year, HolidaysOf)[day.DayOfYear];

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

    private static bool[] HolidaysOf(int year)
    {
        var holidays = new bool[367]; // days of the year count from 1

        foreach (var day in Fixed.Select(date => date.InYear(year)).Concat(AfterEaster.Select(days => Easter(year).PlusDays(days))))
        {
            holidays[day.DayOfYear] = true;
        }

        return holidays;
    }
}
