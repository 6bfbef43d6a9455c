using NodaTime;

namespace Rameau.Bot.Dialogs.Wording;

internal sealed class EnglishDates : IDates
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public string Day(LocalDate day, LocalDate today) => $"{day.DayOfWeek} {ShortDay(day, today)}";

    public string ShortDay(LocalDate day, LocalDate today) =>
        $"{day.Day}{Typography.NoBreakSpace}{Months[day.Month - 1]}{(day.Year == today.Year ? string.Empty : $" {day.Year}")}";

    public string Brief(LocalDate day) => $"{day.Day}{Typography.NoBreakSpace}{Months[day.Month - 1][..3]}";

    public string Hours(LocalTime from, LocalTime to) => $"{Hour(from)}{Typography.NoBreakSpace}–{Typography.NoBreakSpace}{Hour(to)}";

    public string Distance(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    public string Hour(LocalTime time) => $"{time.Hour}:{time.Minute:00}";
}
