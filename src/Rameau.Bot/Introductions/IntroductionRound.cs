using NodaTime;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Introductions;

/// <summary>
/// Carries each request to the one who is asked, exchanges what both agreed to, closes what nobody answered, and tells each of the two what came
/// of it. Whoever cannot be reached is not waited for in silence: the asker is told.
/// </summary>
public sealed class IntroductionRound(IIntroductions introductions, ILedger ledger, IAudit audit) : IRound
{
    /// <summary>So long the channel has to take the request before the asker is told that it cannot.</summary>
    private static readonly Duration ToReach = Duration.FromSeconds(45);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        List<Instant?> again = [];

        foreach (var found in await introductions.LivelyAsync(plan.Promotion.Id, now - IntroductionRows.Patience, ct))
        {
            if (IntroductionDecision.Pass(found, now) is { } passed)
            {
                await PassAsync(passed, now, ct);
                again.Add(now); // whoever changed it, it is looked at anew
            }
            else if (found.IsOpen)
            {
                again.Add(await AskAsync(found, plan, now, ct));
            }
            else
            {
                await ledger.PlanAsync([.. IntroductionRows.Outcomes(found, plan)], ct);
            }
        }

        return again.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await introductions.PromotionsAsync(now - IntroductionRows.Patience, ct)).ToDictionary(promotion => promotion, _ => now);

    /// <summary>Who writes the exchange down is the one who notes it: of several nodes one does.</summary>
    private async Task PassAsync(Introduction passed, Instant now, CancellationToken ct)
    {
        if (await introductions.TryChangeAsync(passed, ct) && passed.State is IntroductionState.Exchanged)
        {
            await audit.AddAsync(
                [
                    new(passed.Asked, AuditAct.Exchanged, passed.Asker, passed.Offered, now),
                    new(passed.Asker, AuditAct.Exchanged, passed.Asked, passed.Given, now),
                ],
                ct);
        }
    }

    private async Task<Instant> AskAsync(Introduction asked, Plan plan, Instant now, CancellationToken ct)
    {
        var asking = IntroductionRows.Asking(asked, plan);
        await ledger.PlanAsync([asking], ct);

        if (now < asked.AskedAt + ToReach)
        {
            return asked.AskedAt + ToReach;
        }

        if (!await ledger.IsUnderWayAsync([asking], ct))
        {
            await ledger.PlanAsync([IntroductionRows.NotReached(asked, plan, now)], ct);
        }

        return asked.ExpiresAt;
    }
}
