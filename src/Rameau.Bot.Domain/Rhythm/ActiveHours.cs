using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>When a promotion may be written to: 8 h to 19 h on working days, wall clock of its zone.</summary>
public static class ActiveHours
{
    public static readonly LocalTime Opens = new(8, 0);
    public static readonly LocalTime Closes = new(19, 0);

    /// <summary>The instant itself when it is active, else the next opening.</summary>
    public static Instant NextFrom(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone);

        return local switch
        {
            _ when !FrenchCalendar.IsWorkingDay(local.Date) => zone.On(WorkingDayFrom(local.Date), Opens),
            { TimeOfDay: var time } when time < Opens => zone.On(local.Date, Opens),
            { TimeOfDay: var time } when time >= Closes => zone.On(WorkingDayFrom(local.Date.PlusDays(1)), Opens),
            _ => instant,
        };
    }

    /// <summary>Half an hour before messages stop on the instant's day, or on the last day that took any.</summary>
    public static Instant LastBefore(Instant instant, DateTimeZone zone)
    {
        var day = zone.DayOf(instant);
        return zone.On(FrenchCalendar.IsWorkingDay(day) ? day : FrenchCalendar.WorkingDayBefore(day), Closes.PlusMinutes(-30));
    }

    public static LocalDate WorkingDayFrom(LocalDate day)
    {
        while (!FrenchCalendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
