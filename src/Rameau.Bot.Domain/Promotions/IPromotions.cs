using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>All pathways of the operator's files, read once at start.</summary>
public interface IPathways
{
    IReadOnlyList<Pathway> All { get; }

    Pathway? Find(PathwayId id);
}

/// <summary>How often a promotion's plan and its calendar were changed.</summary>
public readonly record struct PlanVersion(int Plan, int Calendar);

/// <summary>The promotions and the decisions that shape their plans.</summary>
public interface IPromotions
{
    Task<Promotion?> FindAsync(PromotionId id, CancellationToken ct);

    /// <summary>In the order of their start dates.</summary>
    Task<IReadOnlyList<Promotion>> AllAsync(CancellationToken ct);

    /// <summary>False, and nothing written, when the id is taken.</summary>
    Task<bool> TryAddAsync(Promotion promotion, CancellationToken ct);

    /// <summary>In the order decided.</summary>
    Task<IReadOnlyList<PlanChange>> ChangesAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Whatever was decided meanwhile; for what was so from the outset. A decision of somebody's is tried instead.</summary>
    Task ChangeAsync(PromotionId promotion, PlanChange change, CancellationToken ct);

    /// <summary>
    /// Adds the changes, all or none, under the plan's lock; false when it is no longer the plan of <paramref name="expectedVersion"/>
    /// (<see cref="Plan.Version"/>) that was decided about.
    /// </summary>
    Task<bool> TryChangeAsync(PromotionId promotion, IReadOnlyList<PlanChange> changes, int expectedVersion, CancellationToken ct);

    /// <summary>Replaces the promotion's calendar, but for its zone, which is the promotion's.</summary>
    Task SetCalendarAsync(PromotionId promotion, PromotionCalendar calendar, CancellationToken ct);

    /// <summary>What is said to the group from now on is in this language; see <see cref="Promotion.Language"/>.</summary>
    Task SetLanguageAsync(PromotionId promotion, string language, CancellationToken ct);

    /// <summary>Of every promotion: what one process compares to learn of another's decisions.</summary>
    Task<IReadOnlyDictionary<PromotionId, PlanVersion>> VersionsAsync(CancellationToken ct);
}
