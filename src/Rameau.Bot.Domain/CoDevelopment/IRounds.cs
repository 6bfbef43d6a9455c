using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>How much of what was said in rounds is still kept; figures alone.</summary>
/// <param name="Kept">Rounds with a case.</param>
/// <param name="Erased">Rounds whose case was forgotten.</param>
/// <param name="Left">Of those, pieces that are there all the same: none, or something broke.</param>
public sealed record CasesKept(int Kept, int Erased, int Left);

/// <summary>The rounds and what is said in them. Implementations throw only when the store itself fails.</summary>
public interface IRounds
{
    Task<Round?> FindAsync(RoundId id, CancellationToken ct);

    /// <summary>All rounds of the promotion, in the order they were made.</summary>
    Task<IReadOnlyList<Round>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds the draft unless its sub-group has a round that is not over; returns the round that the sub-group has.</summary>
    Task<Round> OpenAsync(Round draft, CancellationToken ct);

    /// <summary>Decides (<see cref="RoundDecision"/>) and writes, all or nothing, under the lock of the round.</summary>
    Task<RoundOutcome> DoAsync(RoundId id, RoundCommand command, Instant now, CancellationToken ct);

    /// <summary>Of each promotion the earliest end of a round whose client has a plan that is not all reported.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(CancellationToken ct);

    /// <summary>Forgets what was said in every round of the promotion. Returns of how many.</summary>
    Task<int> EraseAsync(PromotionId promotion, Instant now, CancellationToken ct);

    Task<CasesKept> KeptAsync(PromotionId promotion, CancellationToken ct);
}

/// <summary>How a promotion is divided.</summary>
/// <param name="Ties">Who leads whom at work.</param>
public sealed record SubGroupPlan(PromotionId Promotion, int Meetings, IReadOnlyList<Place> Places, IReadOnlyList<Tie> Ties)
{
    public const int FewestMeetings = 3, UsualMeetings = 4, MostMeetings = 6;

    public Place? Of(PersonId person) => Places.FirstOrDefault(place => place.Person == person);
}

/// <summary>The divisions. Implementations throw only when the store itself fails.</summary>
public interface ISubGroupPlans
{
    /// <summary>Null before there is one.</summary>
    Task<SubGroupPlan?> FindAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds or replaces it whole.</summary>
    Task SaveAsync(SubGroupPlan plan, CancellationToken ct);
}
