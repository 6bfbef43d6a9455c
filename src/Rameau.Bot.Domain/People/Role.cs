using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.People;

/// <summary>What somebody may be; one person may hold several.</summary>
public enum Role
{
    Participant,
    Animator,
    Coach,
    Staff,
    Alumnus,
}

/// <summary>A role, in one promotion or, when <paramref name="Promotion"/> is null, in all of them.</summary>
public sealed record RoleGrant(Role Role, PromotionId? Promotion = null, PairId? Pair = null);
