using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>One person's call with their coach, in one of the coaching windows; each has one call per window.</summary>
/// <param name="Window">The step of the plan that it belongs to, e.g. <c>C2</c>.</param>
public sealed record CoachingCall(PromotionId Promotion, StepId Window, PersonId Person, PersonId Coach, Instant StartsAt)
{
    /// <summary>Two hours, by telephone (founding document, « entretien individuel »).</summary>
    public static readonly Duration Length = Duration.FromHours(2);

    public Instant EndsAt => StartsAt + Length;

    /// <summary>Whether the whole call lies within the window as the plan now has it.</summary>
    public bool LiesIn(Step window) => window.StartsAt <= StartsAt && EndsAt <= window.EndsAt;
}

/// <summary>The calls that were agreed. Implementations throw only when the store itself fails.</summary>
public interface ICoachingCalls
{
    /// <summary>In the order they start.</summary>
    Task<IReadOnlyList<CoachingCall>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds the call, or replaces the one the person had in the same window.</summary>
    Task SaveAsync(CoachingCall call, CancellationToken ct);
}
