using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What is unfortunate about the date of a step, each with the nearest date that is not.</summary>
internal static class PlanWarnings
{
    public static IReadOnlyList<PlanWarning> Of(Plan plan, Step step) => step.Kind switch
    {
        _ when step.Kind.TakesRsvp() => [.. Day(plan, step), .. Hours(plan, step), .. Gap(plan, step), .. Pathway(plan, step)],
        StepKind.CoachingWindow => [.. Window(plan, step)],
        _ when step.Between is not null => [.. Gap(plan, step)],
        _ => [],
    };

    private static IEnumerable<PlanWarning> Day(Plan plan, Step step)
    {
        var wall = Wall(plan, step);

        if (plan.Calendar.Why(wall.Date) is { } why)
        {
            yield return new PlanWarning.OnDayOff(why, Proposals.Nearest(plan, step), plan.Calendar.LabelOf(wall.Date));
        }
    }

    private static IEnumerable<PlanWarning> Hours(Plan plan, Step step)
    {
        var calendar = plan.Calendar;
        var wall = Wall(plan, step);
        var end = step.EndsAt.InZone(calendar.Zone).LocalDateTime;

        if (wall.TimeOfDay < calendar.Opens || end > wall.Date + calendar.Closes)
        {
            yield return new PlanWarning.OutsideHours(calendar.Opens, calendar.Closes, Proposals.Hour(calendar, step));
        }
    }

    private static IEnumerable<PlanWarning> Gap(Plan plan, Step step)
    {
        if (step.Between is { } gap && plan.Find(gap.After) is { } after && plan.Find(gap.Before) is { } before && !Lies(plan, step, after, before))
        {
            yield return new PlanWarning.OutsideGap(gap.After, gap.Before, Proposals.Nearest(plan, step));
        }
    }

    private static IEnumerable<PlanWarning> Pathway(Plan plan, Step step)
    {
        var day = Wall(plan, step).Date;

        if (day < plan.Promotion.StartsOn || day >= plan.EndsOn)
        {
            yield return new PlanWarning.OutsidePathway(plan.Promotion.StartsOn, plan.EndsOn.PlusDays(-1), Proposals.Nearest(plan, step));
        }
    }

    private static IEnumerable<PlanWarning> Window(Plan plan, Step step)
    {
        var days = Period.DaysBetween(plan.Calendar.Zone.DayOf(step.StartsAt), plan.Calendar.Zone.DayOf(step.EndsAt));

        if (days < PlanWarning.ShortWindow.Least)
        {
            yield return new PlanWarning.ShortWindow(days);
        }
    }

    /// <summary>What has no hour may share its days with the sessions: work is given on the day of one, and due on the eve of the other.</summary>
    private static bool Lies(Plan plan, Step step, Step after, Step before) => step.HasHour
        ? after.EndsAt <= step.StartsAt && step.EndsAt <= before.StartsAt
        : plan.Calendar.Zone.DayOf(after.StartsAt) <= plan.Calendar.Zone.DayOf(step.StartsAt) && step.EndsAt <= before.StartsAt;

    private static LocalDateTime Wall(Plan plan, Step step) => step.StartsAt.InZone(plan.Calendar.Zone).LocalDateTime;
}
