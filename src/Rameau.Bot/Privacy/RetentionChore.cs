using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Privacy;

/// <summary>Deletes what the schedule says is over. What a feature forgets by itself is checked with it, by « check --retention ».</summary>
public sealed class RetentionChore(IPersonalData data, IAudit audit, IErasures erasures, IPromotions promotions, Plans plans) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct)
    {
        foreach (var promotion in await promotions.AllAsync(ct))
        {
            var plan = await plans.OfAsync(promotion, ct);

            foreach (var (kind, _) in Retention.AfterPassage(Passage.DayOf(plan)).Where(one => one.On <= promotion.Zone.DayOf(now)))
            {
                await data.PurgeAsync(kind, promotion.Id, ct);
            }
        }

        var proofs = Retention.Since(DataKind.Audit, now);
        await audit.PurgeAsync(proofs, ct);
        await erasures.PurgeAsync(proofs, ct);
    }
}
