namespace Rameau.Bot.Domain.Promotions;

/// <summary>Today's plan of a promotion, from the template and the decisions taken since.</summary>
public sealed class Plans(IPathways pathways, IPromotions promotions)
{
    /// <exception cref="InvalidOperationException">The promotion lives a pathway whose file is gone.</exception>
    public async Task<Plan> OfAsync(Promotion promotion, CancellationToken ct)
    {
        var pathway = pathways.Find(promotion.Pathway)
            ?? throw new InvalidOperationException($"Promotion {promotion.Id} lives {promotion.Pathway}, of which there is no file; put the file back.");

        return Plan.Of(pathway, promotion, await promotions.ChangesAsync(promotion.Id, ct));
    }
}
