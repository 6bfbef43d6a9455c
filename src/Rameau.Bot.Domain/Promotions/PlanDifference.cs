using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>One step as it was and as it would be.</summary>
/// <param name="Before">Null for what is added.</param>
/// <param name="IsDecided">False for what merely moves along.</param>
public sealed record StepDifference(Step? Before, Step After, bool IsDecided)
{
    public bool IsMoved => Before is not null && (Before.StartsAt != After.StartsAt || Before.EndsAt != After.EndsAt);

    public bool IsPlaced => Before is not null && Before.Place != After.Place;

    public bool IsCancelled => Before is { IsCancelled: false } && After.IsCancelled;

    public bool IsAdded => Before is null;

    public bool IsSized => Before is not null && Before.Capacity != After.Capacity;

    /// <summary>Cards already posted about it were posted so often.</summary>
    public int Announced { get; init; }

    /// <summary>So many people answered about the former date, and are asked anew.</summary>
    public int AnswersLost { get; init; }
}

/// <summary>What a change would do: the steps it touches, and what somebody should know before deciding.</summary>
/// <param name="Steps">Those decided about first, then what moves along, each in the order of the new dates.</param>
/// <param name="CallsOutside">Coaching calls that lay in their window and no longer would.</param>
public sealed record PlanDifference(
    Plan Before, Plan After, IReadOnlyList<PlanChange> Changes, IReadOnlyList<StepDifference> Steps, IReadOnlyList<CoachingCall> CallsOutside)
{
    /// <summary>Coaching windows that it touches and that would not hold everybody's call, as the coaches' hours now are.</summary>
    public IReadOnlyList<Coverage> Scarce { get; init; } = [];

    /// <summary>What is unfortunate about the new dates, and was not about the old.</summary>
    public IEnumerable<(Step Step, PlanWarning Warning)> Warnings =>
        from step in After.Steps
        from warning in step.Warnings
        where Before.Find(step.Id) is not { } was || IsTouched(step.Id) || !was.Warnings.Contains(warning)
        select (step, warning);

    public bool IsTouched(StepId id) => Steps.Any(step => step.After.Id == id);

    public static PlanDifference Between(Plan before, Plan after, IReadOnlyList<PlanChange> changes, IReadOnlyList<CoachingCall> calls)
    {
        var decided = changes.Select(change => change.Step).ToHashSet();
        var steps =
            from step in after.Steps.Concat(after.Cancelled)
            let difference = new StepDifference(before.Find(step.Id), step, decided.Contains(step.Id))
            where difference is { IsMoved: true } or { IsPlaced: true } or { IsCancelled: true } or { IsAdded: true } or { IsSized: true }
            orderby !difference.IsDecided, step.StartsAt
            select difference;

        return new(before, after, changes, [.. steps], [.. calls.Where(call => IsPutOutside(call, before, after))]);
    }

    private static bool IsPutOutside(CoachingCall call, Plan before, Plan after) =>
        before.Find(call.Window) is { IsCancelled: false } was && call.LiesIn(was)
        && (after.Find(call.Window) is not { IsCancelled: false } window || !call.LiesIn(window));
}
