using NodaTime;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>On the day of the passage each new alumnus is written to, once.</summary>
public sealed class PassageRound(IPromotions promotions, Plans plans, IPeople people, ILedger ledger) : IRound
{
    /// <summary>The day's chores make alumni of those who are not yet.</summary>
    private static readonly Duration UntilPassed = Duration.FromHours(1);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        if (Ahead(plan, now) is not { } told || now < told)
        {
            return Ahead(plan, now);
        }

        var here = await people.OfPromotionAsync(plan.Promotion.Id, ct);
        await ledger.PlanAsync([.. here.Where(person => person.Is(Role.Alumnus, plan.Promotion.Id)).Select(person => PassageMessage.Of(person.Id, plan))], ct);

        return here.Any(person => person.Is(Role.Participant, plan.Promotion.Id)) ? now + UntilPassed : null;
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct)
    {
        Dictionary<PromotionId, Instant> ahead = [];

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            if (Ahead(await plans.OfAsync(promotion, ct), now) is { } at)
            {
                ahead.Add(promotion.Id, at);
            }
        }

        return ahead;
    }

    /// <summary>When it is told; null once nobody waits for it any more.</summary>
    private static Instant? Ahead(Plan plan, Instant now) => PassageMessage.ToldAt(plan) is var told && now <= told + PassageMessage.Patience ? told : null;
}
