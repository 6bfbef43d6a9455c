using NodaTime;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>The rules of one hour with one coach: asked when it is offered, when it is confirmed and when a call is moved to it.</summary>
public static class SlotRules
{
    /// <param name="moving">The call that would leave its old hour for this one: it is not in its own way.</param>
    /// <returns>Null when nothing stands against it.</returns>
    public static CallRefusal? Check(CoachAgenda agenda, CallWindow window, Instant startsAt, CallKey? moving, Instant now)
    {
        var endsAt = startsAt + CoachingCall.Length;
        var day = agenda.DayOf(startsAt);

        return startsAt switch
        {
            _ when startsAt.ToUnixTimeTicks() % CoachingCall.Quarter.BclCompatibleTicks != 0 => CallRefusal.NotOnAQuarter,
            _ when startsAt <= now => CallRefusal.Past,
            _ when !window.Holds(startsAt) => CallRefusal.OutsideWindow,
            _ when startsAt - now < agenda.Notice => CallRefusal.TooSoon,
            _ when agenda.DaysOff.Contains(day) || !OpenHours.Of(agenda, day).Any(open => open.Start <= startsAt && endsAt <= open.End) => CallRefusal.NotOpen,
            _ when agenda.Busy.Any(busy => busy.Start < endsAt && startsAt < busy.End) => CallRefusal.Busy,
            _ => Beside([.. agenda.Calls.Where(call => call.Call != moving)], agenda, day, startsAt, endsAt),
        };
    }

    private static CallRefusal? Beside(Taken[] others, CoachAgenda agenda, LocalDate day, Instant startsAt, Instant endsAt)
    {
        var week = CoachAgenda.WeekOf(day);

        return true switch
        {
            _ when others.Any(call => call.StartsAt < endsAt && startsAt < call.EndsAt) => CallRefusal.Taken,
            _ when others.Any(call => call.StartsAt < endsAt + agenda.Buffer && startsAt < call.EndsAt + agenda.Buffer) => CallRefusal.NoPause,
            _ when others.Count(call => agenda.DayOf(call.StartsAt) == day) >= agenda.DailyCap => CallRefusal.DayFull,
            _ when others.Count(call => CoachAgenda.WeekOf(agenda.DayOf(call.StartsAt)) == week) >= agenda.WeeklyCap => CallRefusal.WeekFull,
            _ => null,
        };
    }
}
