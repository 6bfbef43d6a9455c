using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Two hours of a coach that somebody can have.</summary>
public readonly record struct FreeSlot(Instant StartsAt, PersonId Coach)
{
    public Instant EndsAt => StartsAt + CoachingCall.Length;
}

/// <summary>
/// What is free, laid side by side from the beginning of each open stretch, so that taking one leaves whole slots around it.
/// Any other quarter of an hour may be asked for too; only these are offered.
/// </summary>
public static class FreeSlots
{
    /// <param name="moving">The call that would leave its hour.</param>
    /// <returns>In the order they start.</returns>
    public static IEnumerable<FreeSlot> Of(CoachAgenda agenda, CallWindow window, CallKey? moving, Instant now)
    {
        var earliest = Instant.Max(window.From, now + agenda.Notice);
        Taken[] calls = [.. agenda.Calls.Where(call => call.Call != moving).OrderBy(call => call.StartsAt)];
        var ofDay = calls.CountBy(call => agenda.DayOf(call.StartsAt)).ToDictionary();
        var ofWeek = calls.CountBy(call => CoachAgenda.WeekOf(agenda.DayOf(call.StartsAt))).ToDictionary();

        for (var day = agenda.DayOf(earliest); day <= agenda.DayOf(window.Until); day = day.PlusDays(1))
        {
            if (agenda.DaysOff.Contains(day)
                || ofDay.GetValueOrDefault(day) >= agenda.DailyCap
                || ofWeek.GetValueOrDefault(CoachAgenda.WeekOf(day)) >= agenda.WeeklyCap)
            {
                continue;
            }

            foreach (var open in OpenHours.Of(agenda, day))
            {
                foreach (var start in Within(agenda, calls, Instant.Max(open.Start, earliest), Instant.Min(open.End, window.Until), now))
                {
                    yield return new(start, agenda.Coach);
                }
            }
        }
    }

    /// <summary>How many calls the coach can still take in the window: what is free, as far as the caps allow.</summary>
    public static int Room(CoachAgenda agenda, CallWindow window, Instant now) => Room(agenda, Of(agenda, window, null, now));

    /// <param name="free">What <see cref="Of"/> found where no call is to leave its hour.</param>
    public static int Room(CoachAgenda agenda, IEnumerable<FreeSlot> free)
    {
        var booked = agenda.Calls.CountBy(call => agenda.DayOf(call.StartsAt)).ToDictionary();
        var weeks = agenda.Calls.CountBy(call => CoachAgenda.WeekOf(agenda.DayOf(call.StartsAt))).ToDictionary();

        return free
            .CountBy(slot => agenda.DayOf(slot.StartsAt))
            .Select(day => (Day: day.Key, Room: Math.Min(day.Value, agenda.DailyCap - booked.GetValueOrDefault(day.Key))))
            .GroupBy(day => CoachAgenda.WeekOf(day.Day))
            .Sum(week => Math.Min(week.Sum(day => day.Room), agenda.WeeklyCap - weeks.GetValueOrDefault(week.Key)));
    }

    private static IEnumerable<Instant> Within(CoachAgenda agenda, Taken[] calls, Instant from, Instant until, Instant now)
    {
        for (var at = OnQuarter(from); at + CoachingCall.Length <= until;)
        {
            var end = at + CoachingCall.Length;

            if (InTheWay(agenda, calls, at, end) is { } free)
            {
                at = OnQuarter(free);
                continue;
            }

            if (at > now)
            {
                yield return at;
            }

            at = OnQuarter(end + agenda.Buffer);
        }
    }

    /// <summary>When what lies in the way is over; null when nothing does.</summary>
    private static Instant? InTheWay(CoachAgenda agenda, Taken[] calls, Instant at, Instant end)
    {
        foreach (var call in calls)
        {
            if (call.StartsAt < end + agenda.Buffer && at < call.EndsAt + agenda.Buffer)
            {
                return call.EndsAt + agenda.Buffer;
            }
        }

        foreach (var busy in agenda.Busy)
        {
            if (busy.Start < end && at < busy.End)
            {
                return busy.End;
            }
        }

        return null;
    }

    private static Instant OnQuarter(Instant instant)
    {
        var over = instant.ToUnixTimeTicks() % CoachingCall.Quarter.BclCompatibleTicks;
        return over == 0 ? instant : instant + CoachingCall.Quarter - Duration.FromTicks(over);
    }
}
