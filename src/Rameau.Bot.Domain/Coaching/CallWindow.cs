using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>When the calls of one coaching window may take place: inside it, and strictly between the two sessions.</summary>
public sealed record CallWindow(PromotionId Promotion, Step Step, Instant From, Instant Until)
{
    /// <summary>Null when the plan has no such window, or it was cancelled.</summary>
    public static CallWindow? Of(Plan plan, StepId id) =>
        plan.Steps.FirstOrDefault(step => step.Id == id && step.Kind is StepKind.CoachingWindow) is { } step ? Of(plan, step) : null;

    /// <summary>In the order of the plan.</summary>
    public static IReadOnlyList<CallWindow> All(Plan plan) => [.. plan.Steps.Where(step => step.Kind is StepKind.CoachingWindow).Select(step => Of(plan, step))];

    /// <summary>The one to speak of: that which is open, else the next, else the last.</summary>
    public static CallWindow? Current(Plan plan, Instant now) => All(plan) switch
    {
        [] => null,
        var windows => windows.FirstOrDefault(window => now < window.Until) ?? windows[^1],
    };

    public bool IsOver(Instant now) => now + CoachingCall.Length > Until;

    public bool Holds(Instant startsAt) => From <= startsAt && startsAt + CoachingCall.Length <= Until;

    private static CallWindow Of(Plan plan, Step step)
    {
        var (from, until) = (step.StartsAt, step.EndsAt);

        if (step.Between is { } between)
        {
            from = plan.Steps.FirstOrDefault(one => one.Id == between.After) is { } after ? Instant.Max(from, after.EndsAt) : from;
            until = plan.Steps.FirstOrDefault(one => one.Id == between.Before) is { } before ? Instant.Min(until, before.StartsAt) : until;
        }

        return new(plan.Promotion.Id, step, from, until);
    }
}
