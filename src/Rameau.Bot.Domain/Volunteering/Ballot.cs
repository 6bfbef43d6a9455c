using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Volunteering;

/// <summary>A vote on who animates, where two or more have offered: one voice each, secret, and open to a change of mind until it closes.</summary>
/// <param name="ClosesAt">As it was said when it opened, or when all had voted.</param>
/// <param name="IsCounted">It is closed: the counts are there, and nothing any more of who voted for whom.</param>
public sealed record Ballot(PromotionId Promotion, Instant OpenedAt, Instant ClosesAt, bool IsCounted = false)
{
    /// <summary>After the day it opens: three evenings to think it over.</summary>
    public const int Days = 3;

    public bool IsOpen(Instant now) => !IsCounted && now < ClosesAt;

    public LocalDate LastDay(DateTimeZone zone) => (ClosesAt - Duration.Epsilon).InZone(zone).Date;

    /// <summary>What opens when somebody has just offered; null where one is enough, a vote goes on, or nothing is left to animate.</summary>
    /// <param name="current">The promotion's latest, if there was one.</param>
    public static Ballot? OpenedBy(Plan plan, Volunteers volunteers, Ballot? current, Instant now)
    {
        var zone = plan.Promotion.Zone;
        var closes = zone.On(zone.DayOf(now).PlusDays(Days + 1), LocalTime.Midnight);

        return volunteers.Offering.Count < 2 || current?.IsOpen(now) is true || zone.DayOf(now) > plan.EndsOn ? null : new(plan.Promotion.Id, now, closes);
    }
}

public enum VoteRefusal
{
    NotInThisPromotion,

    /// <summary>It is closed, or none was opened.</summary>
    NoVote,

    /// <summary>Who was chosen does not offer, or no longer.</summary>
    NoCandidate,
}

/// <summary>What becomes of a vote.</summary>
public abstract record VoteDecision
{
    private VoteDecision() { }

    public sealed record Voted(Person Candidate) : VoteDecision;

    public sealed record Refused(VoteRefusal Why) : VoteDecision;

    public static VoteDecision Decide(Volunteers volunteers, Ballot? ballot, Person voter, PersonId candidate, Instant now) => ballot switch
    {
        _ when !voter.Is(Role.Participant, volunteers.Promotion) => new Refused(VoteRefusal.NotInThisPromotion),
        null => new Refused(VoteRefusal.NoVote),
        _ when !ballot.IsOpen(now) => new Refused(VoteRefusal.NoVote),
        _ when volunteers.Offering.FirstOrDefault(person => person.Id == candidate) is { } chosen => new Voted(chosen),
        _ => new Refused(VoteRefusal.NoCandidate),
    };
}

/// <summary>
/// The latest vote of each promotion. Who has voted and for whom are kept apart; what could bring them together is forgotten when
/// the votes are counted. Implementations throw only when the store itself fails.
/// </summary>
public interface IBallots
{
    Task<Ballot?> FindAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>In the place of one that is closed; false, and nothing written, while one is open.</summary>
    /// <param name="secret">Chance alone knows it: turns a voter into a key, so that they can change their mind.</param>
    Task<bool> TryOpenAsync(Ballot ballot, string secret, CancellationToken ct);

    Task<IReadOnlySet<PersonId>> VotersAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>In the place of what the person voted before; false, and nothing written, when it is closed.</summary>
    Task<bool> TryVoteAsync(PromotionId promotion, PersonId voter, PersonId candidate, Instant now, CancellationToken ct);

    /// <summary>Counts, and forgets the votes; false when that was done already.</summary>
    Task<bool> TryCountAsync(PromotionId promotion, Instant now, CancellationToken ct);

    /// <summary>Empty until it is counted.</summary>
    Task<IReadOnlyDictionary<PersonId, int>> CountsAsync(PromotionId promotion, CancellationToken ct);
}
