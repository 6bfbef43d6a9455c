using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What forbids a date: the calendar of the world, and the rules of the pathway.</summary>
internal static class MoveRules
{
    private const int FurthestYears = 2;

    /// <summary>Whether another date would not be refused so.</summary>
    public static bool HasWayOut(PlanRefusal why) => why is
        PlanRefusal.InThePast or PlanRefusal.TooFar or PlanRefusal.BeforePreviousSession or PlanRefusal.AfterNextSession
        or PlanRefusal.WindowOutsideSessions or PlanRefusal.WindowTurned;

    public static PlanDecision.Refused? Check(Plan before, Plan after, Step step, PlanChange.Moved move, Instant now) =>
        Time(before.Calendar.Zone, step.HasHour, move.To, now) is { } refused ? refused with { Step = step }
        : after.Find(step.Id) is not { } moved || moved.StartsAt == step.StartsAt ? new(PlanRefusal.NothingChanges, step)
        : Order(before, step, moved) ?? Windows(before, after, step);

    /// <summary>Past, too far, or an hour that the clocks skip.</summary>
    public static PlanDecision.Refused? Time(DateTimeZone zone, bool hasHour, LocalDateTime to, Instant now)
    {
        var today = zone.DayOf(now);

        return to switch
        {
            _ when to.Date > today.PlusYears(FurthestYears) => new(PlanRefusal.TooFar),
            _ when to.Date < today || (hasHour && zone.At(to) <= now) => new(PlanRefusal.InThePast),
            _ when hasHour && zone.MapLocal(to).Count == 0 =>
                new(PlanRefusal.SkippedHour) { Proposal = zone.At(to).InZone(zone).LocalDateTime },
            _ => null,
        };
    }

    private static PlanDecision.Refused? Order(Plan plan, Step step, Step moved)
    {
        if (step.Kind is not StepKind.Session)
        {
            return null;
        }

        var (previous, next) = plan.SessionsAround(step);

        return moved switch
        {
            _ when previous is not null && moved.StartsAt < previous.EndsAt => new(PlanRefusal.BeforePreviousSession, step) { Other = previous },
            _ when next is not null && moved.EndsAt > next.StartsAt => new(PlanRefusal.AfterNextSession, step) { Other = next },
            _ => null,
        };
    }

    /// <summary>Windows that the change moved, or that are left by their sessions.</summary>
    private static PlanDecision.Refused? Windows(Plan before, Plan after, Step step)
    {
        foreach (var window in after.Steps.Where(one => one.Kind is StepKind.CoachingWindow && before.Find(one.Id) is { } was && was.Revision != one.Revision))
        {
            if (window.EndsAt <= window.StartsAt)
            {
                return new(PlanRefusal.WindowTurned, step) { Other = before.Find(window.Id) };
            }

            if (!LiesBetween(after, window))
            {
                return new(PlanRefusal.WindowOutsideSessions, step) { Other = before.Find(window.Id) };
            }
        }

        return null;
    }

    private static bool LiesBetween(Plan plan, Step window)
    {
        var zone = plan.Calendar.Zone;

        return window.Between is not { } gap
            || ((plan.Find(gap.After) is not { } first || zone.DayOf(first.StartsAt) < zone.DayOf(window.StartsAt))
                && (plan.Find(gap.Before) is not { } last || zone.DayOf(window.EndsAt) <= zone.DayOf(last.StartsAt)));
    }
}
