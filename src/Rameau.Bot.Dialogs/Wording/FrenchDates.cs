using System.Globalization;
using NodaTime;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Names are written out here, so that no machine's locale data changes what people read.</summary>
internal sealed class FrenchDates : IDates
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public string Day(LocalDate day, LocalDate today) => $"{Days[(int)day.DayOfWeek - 1]} {ShortDay(day, today)}";

    public string ShortDay(LocalDate day, LocalDate today)
    {
        var number = day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
        var year = day.Year == today.Year ? string.Empty : $" {day.Year}";

        return $"{number}{Typography.NoBreakSpace}{Months[day.Month - 1]}{year}";
    }

    public string Hours(LocalTime from, LocalTime to) => $"{Hour(from)}{Typography.NoBreakSpace}–{Typography.NoBreakSpace}{Hour(to)}";

    public string Distance(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "aujourd’hui",
        1 => "demain",
        -1 => "hier",
        > 0 and var days => $"dans {days} jours",
        var days => $"il y a {-days} jours",
    };

    public string Brief(LocalDate day) => $"{day.Day:00}/{day.Month:00}";

    public string Hour(LocalTime time) => time.Minute == 0
        ? $"{time.Hour}{Typography.NarrowSpace}h"
        : $"{time.Hour}{Typography.NarrowSpace}h{Typography.NarrowSpace}{time.Minute:00}";
}
