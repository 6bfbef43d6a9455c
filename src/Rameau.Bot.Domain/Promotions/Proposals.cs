using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Better dates for a step, near the one it has.</summary>
internal static class Proposals
{
    private const int Fortnight = 14;

    /// <summary>
    /// At the same hour, the nearest open day that keeps the rules of the plan: after the session before and before the one after,
    /// within the nine months. The same weekday is preferred within two weeks, later before earlier, because people keep a day of
    /// the week free; else the next open day, else the one before. Null when there is none.
    /// </summary>
    public static LocalDateTime? Nearest(Plan plan, Step step)
    {
        var wall = step.StartsAt.InZone(plan.Calendar.Zone).LocalDateTime;
        var (first, last) = Room(plan, step);

        if (first > last)
        {
            return null;
        }

        var near = LocalDate.Max(first, LocalDate.Min(wall.Date, last));
        var day = Enumerable.Range(0, Fortnight + 1).SelectMany(days => (LocalDate[])[near.PlusDays(days), near.PlusDays(-days)])
            .Where(other => other.DayOfWeek == wall.DayOfWeek)
            .Concat(Enumerable.Range(0, Period.DaysBetween(near, last) + 1).Select(near.PlusDays))
            .Concat(Enumerable.Range(1, Math.Max(0, Period.DaysBetween(first, near))).Select(days => near.PlusDays(-days)))
            .Where(other => first <= other && other <= last && plan.Calendar.Why(other) is null)
            .Select(other => (LocalDate?)other)
            .FirstOrDefault();

        return day is { } found ? found + wall.TimeOfDay : null;
    }

    /// <summary>The same day, at the first or the last hour that leaves the step within the active hours; null when it is too long for any.</summary>
    public static LocalDateTime? Hour(PromotionCalendar calendar, Step step)
    {
        var wall = step.StartsAt.InZone(calendar.Zone).LocalDateTime;
        var latest = wall.Date + calendar.Closes - Period.FromTicks((step.EndsAt - step.StartsAt).BclCompatibleTicks);

        return latest < wall.Date + calendar.Opens ? null : wall.TimeOfDay < calendar.Opens ? wall.Date + calendar.Opens : latest;
    }

    /// <summary>The first and the last day the step may have.</summary>
    private static (LocalDate First, LocalDate Last) Room(Plan plan, Step step)
    {
        var zone = plan.Calendar.Zone;
        var (after, before) = step.Kind is StepKind.Session
            ? plan.SessionsAround(step)
            : step.Between is { } gap ? (plan.Find(gap.After), plan.Find(gap.Before)) : default;

        return (
            after is null ? plan.Promotion.StartsOn : LocalDate.Max(zone.DayOf(after.EndsAt).PlusDays(1), plan.Promotion.StartsOn),
            before is null ? plan.EndsOn.PlusDays(-1) : LocalDate.Min(zone.DayOf(before.StartsAt).PlusDays(-1), plan.EndsOn.PlusDays(-1)));
    }
}
