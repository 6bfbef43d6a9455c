using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CoDevelopment;

/// <summary>When a pathway is over, what was said in its rounds is forgotten; that they took place is not. « check » shows that nothing is left.</summary>
public sealed class CaseChore(IRounds rounds, IPromotions promotions, Plans plans) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct)
    {
        foreach (var promotion in await promotions.AllAsync(ct))
        {
            if ((await plans.OfAsync(promotion, ct)).EndsOn < promotion.Zone.DayOf(now))
            {
                await rounds.EraseAsync(promotion.Id, now, ct);
            }
        }
    }
}
