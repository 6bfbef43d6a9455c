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

    /// <summary>How many changes it was made with: whoever decides on a plan says of which.</summary>
    public int Version { get; init; }

    /// <summary>A step that takes place or one that was cancelled.</summary>
    public Step? Find(StepId id) => Steps.FirstOrDefault(step => step.Id == id) ?? Cancelled.FirstOrDefault(step => step.Id == id);

    public int Months => Period.Between(Promotion.StartsOn, EndsOn, PeriodUnits.Months).Months;

    /// <summary>Counted from 1; 0 before the first day.</summary>
    public int MonthOf(LocalDate day) =>
        day < Promotion.StartsOn ? 0 : Period.Between(Promotion.StartsOn, day, PeriodUnits.Months).Months + 1;

    /// <summary>The first collective step that is not over.</summary>
    public Step? NextAt(Instant now) => Steps.FirstOrDefault(step => step.Kind.TakesRsvp() && step.EndsAt > now);

    /// <summary>Steps come in the order of their dates.</summary>
    public static Plan Of(Pathway pathway, Promotion promotion, IReadOnlyCollection<PlanChange> changes)
    {
        PlanDraft draft = new(TemplateDates.Of(pathway, promotion), promotion.Zone);

        foreach (var change in changes)
        {
            draft.Apply(change);
        }

        var byFate = draft.Steps.OrderBy(step => step.StartsAt).ThenBy(step => step.EndsAt).ToLookup(step => step.IsCancelled);
        Plan plan = new(promotion, promotion.StartsOn.PlusMonths(pathway.Months), [.. byFate[false]]) { Cancelled = [.. byFate[true]], Version = changes.Count };

        return plan with { Steps = [.. plan.Steps.Select(step => PlanWarnings.Of(plan, step) is { Count: > 0 } warnings ? step with { Warnings = warnings } : step)] };
    }
}
