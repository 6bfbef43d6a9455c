using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>What a sentence says of a step and where it is to go, as the form would have it. Pure.</summary>
internal static class MoveSentence
{
    private static readonly Dictionary<string, StepKind> Kinds = new(StringComparer.Ordinal)
    {
        ["session"] = StepKind.Session,
        ["webinaire"] = StepKind.Webinar,
        ["visite"] = StepKind.LearningVisit,
        ["travail"] = StepKind.PersonalWork,
        ["coaching"] = StepKind.CoachingWindow,
    };

    /// <param name="plan">Null for staff who have not said of which promotion.</param>
    public static PlanForm Read(SlotSet slots, Plan? plan, Instant now)
    {
        var step = plan is null ? null : StepOf(slots, plan, now);
        var date = slots.Day(SlotName.Date) ?? Shifted(slots, step, plan);

        return new(
            plan?.Promotion.Id.Value,
            step?.Id.Value ?? slots.Text(SlotName.Event),
            date is { } day ? LocalDatePattern.Iso.Format(day) : null,
            slots.Hour(SlotName.Time)?.ToString("HH:mm", null),
            slots.Text(SlotName.Place));
    }

    /// <summary>Whether it says all that is needed to show what would change.</summary>
    public static bool IsWhole(PlanForm said) => said is { Promotion: not null, Step: not null } and ({ Date: not null } or { Time: not null } or { Place: not null });

    /// <summary>The one it names, by its id, else by its kind and the day it is on, else the next of its kind; null where none is meant.</summary>
    private static Step? StepOf(SlotSet slots, Plan plan, Instant now)
    {
        if (slots.Text(SlotName.Event) is { } id)
        {
            return plan.Find(new(id));
        }

        var old = slots.Day(SlotName.DateOld);
        var kind = slots.Text(SlotName.EventKind) is { } name && Kinds.TryGetValue(name, out var known) ? known : (StepKind?)null;
        Step[] open =
        [
            .. plan.Steps.Where(step => !step.IsOver(now, plan.Promotion.Zone) && (kind is null ? step.Kind.TakesRsvp() : step.Kind == kind)),
        ];

        return (old, kind) switch
        {
            ({ } day, _) => open.FirstOrDefault(step => plan.Promotion.Zone.DayOf(step.StartsAt) == day),
            (null, null) => null,
            _ => open.FirstOrDefault(),
        };
    }

    /// <summary>« d’une semaine », from the day it is on.</summary>
    private static LocalDate? Shifted(SlotSet slots, Step? step, Plan? plan) =>
        step is not null && plan is not null && slots.Number(SlotName.ShiftDays) is { } days ? plan.Promotion.Zone.DayOf(step.StartsAt).PlusDays(days) : null;
}
