using System.Collections.Concurrent;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// Does for one promotion whatever is due now, from current truth: writes the ledger, posts, and draws posted cards again.
/// The scheduler and the room's clock both call this and nothing else, so that a replay is what production does.
/// </summary>
public sealed class RhythmRunner(
    IPromotions promotions, Plans plans, IConversations conversations, ILedger ledger, Postman postman, Settlement settlement, Forecast forecast, TimeProvider clock)
{
    private readonly ConcurrentDictionary<PromotionId, SemaphoreSlim> gates = new();

    /// <returns>When the promotion must be looked at next; null when nothing will ever be due again.</returns>
    public async Task<Instant?> RunAsync(PromotionId id, CancellationToken ct)
    {
        var gate = gates.GetOrAdd(id, _ => new(1, 1));
        await gate.WaitAsync(ct);

        try
        {
            if (await promotions.FindAsync(id, ct) is { } promotion)
            {
                return await RunAsync(promotion, clock.GetCurrentInstant(), ct); // now, not when this run began to wait for another
            }

            forecast.Set(id, null);
            return null; // removed since it was armed
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Instant?> RunAsync(Promotion promotion, Instant now, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);
        var conversation = await conversations.OfPromotionAsync(promotion.Id, ct);
        var due = DuePosts.Decide(Beats.Of(plan), await ledger.KeysAsync(promotion.Id, ct), now, plan.Calendar);

        await settlement.CatchUpAsync(plan);
        await settlement.SkipAsync([.. due.Skip.Select(beat => Delivery.Skipped(beat, "its last useful instant had passed", now))], plan, ct);

        if (conversation is not { Alive: true })
        {
            return WithoutChat(promotion, due);
        }

        await ledger.PlanAsync([.. due.Post.Select(beat => Delivery.Planned(beat, conversation.Id))], ct);
        forecast.Set(promotion.Id, due.NextAt);

        return await RunErrandsAsync(plan, conversation, now, ct) switch
        {
            Errand.Dead => WithoutChat(promotion, due),
            Errand.Later { Wait: var wait } => now + wait,
            _ => Earliest(due.NextAt, await ledger.NextAmendmentAsync(promotion.Id, ct)),
        };
    }

    /// <summary>Nothing to post to: what is due stays due until it is no longer useful, and linking the chat comes back here.</summary>
    private Instant? WithoutChat(Promotion promotion, DuePosts due)
    {
        forecast.Set(promotion.Id, null);
        return due.Post.Select(beat => (Instant?)beat.LastUsefulAt).Append(due.NextAt).Where(at => at is not null).DefaultIfEmpty().Min();
    }

    private async Task<Errand> RunErrandsAsync(Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        foreach (var delivery in await ledger.PlannedAsync(plan.Promotion.Id, ct))
        {
            if (await postman.PostAsync(delivery, plan, conversation, now, ct) is not Errand.Done and var stopped)
            {
                return stopped; // what comes after would arrive before
            }
        }

        Errand all = new Errand.Done();

        foreach (var delivery in await ledger.ToAmendAsync(plan.Promotion.Id, now, ct))
        {
            switch (await postman.AmendAsync(delivery, plan, conversation, now, ct))
            {
                case Errand.Dead dead:
                    return dead;
                case Errand.Later later:
                    all = later;
                    break;
            }
        }

        return all;
    }

    private static Instant? Earliest(Instant? one, Instant? other) => (one, other) switch
    {
        ({ } a, { } b) => Instant.Min(a, b),
        _ => one ?? other,
    };
}
