using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>All pathways of the operator's files, read once at start.</summary>
public interface IPathways
{
    IReadOnlyList<Pathway> All { get; }

    Pathway? Find(PathwayId id);
}

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

    Task ChangeAsync(PromotionId promotion, PlanChange change, CancellationToken ct);
}
