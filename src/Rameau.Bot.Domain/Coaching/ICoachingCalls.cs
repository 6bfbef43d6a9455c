using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Somebody without a call who asked to be told of a slot.</summary>
/// <param name="WasCoached">They had a call in another window of this promotion.</param>
public sealed record Waiting(CallKey Call, Instant AskedAt, bool WasCoached);

/// <summary>One thing that is not as it must be, in the words of whoever keeps the database.</summary>
public sealed record CoachingFault(string Rule, string Text);

/// <summary>The calls that were agreed. Implementations throw only when the store itself fails.</summary>
public interface ICoachingCalls
{
    /// <summary>Those that take place or took place, in the order they start.</summary>
    Task<IReadOnlyList<CoachingCall>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Every record of the promotion, whatever its state, in the order they start.</summary>
    Task<IReadOnlyList<CoachingCall>> RecordsAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>What takes the coach's time and starts in this interval, in that order; joint calls once.</summary>
    Task<IReadOnlyList<CoachingCall>> OfCoachAsync(PersonId coach, Instant from, Instant until, CancellationToken ct);

    Task<CoachingCall?> FindAsync(CallKey call, CancellationToken ct);

    /// <summary>What became of a call, in its order.</summary>
    Task<IReadOnlyList<CallEvent>> HistoryAsync(CallKey call, CancellationToken ct);

    /// <summary>Adds the call, or replaces the one the person had in the same window; for what was agreed elsewhere, whatever the rules.</summary>
    Task SaveAsync(CoachingCall call, CancellationToken ct);

    /// <summary>
    /// Decides (<see cref="CallDecision"/>) and writes, all or nothing, under the lock of the coach who is asked for: of two hundred who want one
    /// slot one gets it. A call that is to move keeps its hour unless it gets the new one.
    /// </summary>
    Task<CallOutcome> DoAsync(CallCommand command, Instant now, CancellationToken ct);

    /// <summary>
    /// Frees the coach's whole day in one act: the day is off, each call of it is withdrawn, and those it was with are the first in line. Returns
    /// what was withdrawn; a second time nothing.
    /// </summary>
    Task<IReadOnlyList<CallOutcome.Done>> ClearDayAsync(PersonId coach, LocalDate day, PersonId by, string? reason, Instant now, CancellationToken ct);

    /// <summary>Who waits in the window: those never coached first, then in the order they asked.</summary>
    Task<IReadOnlyList<Waiting>> LineAsync(PromotionId promotion, StepId window, CancellationToken ct);

    /// <summary>Adds the person to the line; false when they stood in it.</summary>
    Task<bool> TryWaitAsync(CallKey call, Instant now, CancellationToken ct);

    Task LeaveLineAsync(CallKey call, CancellationToken ct);

    /// <summary>Of each promotion with a call to come, an offer or somebody in line: the earliest start or end of an offer.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct);

    Task<IReadOnlySet<PairId>> JointPairsAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>The team's word that a pair may have its calls together.</summary>
    Task AllowJointAsync(PromotionId promotion, PairId pair, CancellationToken ct);

    /// <summary>Looks through all records for what the rules do not allow.</summary>
    Task<IReadOnlyList<CoachingFault>> FaultsAsync(Instant now, CancellationToken ct);
}
