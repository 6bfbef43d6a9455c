using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>All the steps of one promotion, dated: a pure function of pathway, start date, calendar and changes.</summary>
/// <param name="Steps">Those that take place.</param>
public sealed record Plan(Promotion Promotion, LocalDate EndsOn, IReadOnlyList<Step> Steps)
{
    public PromotionCalendar Calendar { get; } = Promotion.Calendar;

    /// <summary>Those that will not take place, which people may still ask about.</summary>
    public IReadOnlyList<Step> Cancelled { get; init; } = [];

    /// <summary>What it was made with, in the order decided.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];

    /// <summary>Counts the changes: whoever decides on a plan says of which.</summary>
    public int Version => Changes.Count;

    /// <summary>A step that takes place or one that was cancelled.</summary>
    public Step? Find(StepId id) => Steps.FirstOrDefault(step => step.Id == id) ?? Cancelled.FirstOrDefault(step => step.Id == id);

    public int Months => Period.Between(Promotion.StartsOn, EndsOn, PeriodUnits.Months).Months;

    /// <summary>Counted from 1; 0 before the first day.</summary>
    public int MonthOf(LocalDate day) =>
        day < Promotion.StartsOn ? 0 : Period.Between(Promotion.StartsOn, day, PeriodUnits.Months).Months + 1;

    /// <summary>The first collective step that is not over.</summary>
    public Step? NextAt(Instant now) => Steps.FirstOrDefault(step => step.Kind.TakesRsvp() && step.EndsAt > now);

    /// <summary>Sessions follow each other by their phases, whatever their dates.</summary>
    public (Step? Previous, Step? Next) SessionsAround(Step session)
    {
        var others = Steps.Where(step => step.Kind is StepKind.Session).OrderBy(step => step.Phase).ToArray();

        return (others.LastOrDefault(other => other.Phase < session.Phase), others.FirstOrDefault(other => other.Phase > session.Phase));
    }

    /// <summary>An id that no step of this plan has, for what is to be added, e.g. <c>EV-2</c>.</summary>
    public StepId NextId(StepKind kind)
    {
        var prefix = kind is StepKind.Bulletin ? "BU" : "EV";
        return new($"{prefix}-{Steps.Concat(Cancelled).Count(step => step.Id.Value.StartsWith($"{prefix}-", StringComparison.Ordinal)) + 1}");
    }

    /// <summary>Steps come in the order of their dates.</summary>
    public static Plan Of(Pathway pathway, Promotion promotion, IReadOnlyList<PlanChange> changes)
    {
        PlanDraft draft = new(TemplateDates.Of(pathway, promotion), promotion.Zone);

        foreach (var change in changes)
        {
            draft.Apply(change);
        }

        var byFate = draft.Steps.OrderBy(step => step.StartsAt).ThenBy(step => step.EndsAt).ToLookup(step => step.IsCancelled);
        Plan plan = new(promotion, promotion.StartsOn.PlusMonths(pathway.Months), [.. byFate[false]]) { Cancelled = [.. byFate[true]], Changes = changes };

        return plan with { Steps = [.. plan.Steps.Select(step => PlanWarnings.Of(plan, step) is { Count: > 0 } warnings ? step with { Warnings = warnings } : step)] };
    }
}
