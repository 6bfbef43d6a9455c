using System.Collections.Concurrent;
using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// Does for one promotion whatever is due now, from current truth: writes the ledger, posts, and draws posted cards again.
/// The scheduler and the room's clock both call this and nothing else, so that a replay is what production does.
/// </summary>
public sealed class RhythmRunner(
    IPromotions promotions, Plans plans, IConversations conversations, ILedger ledger, Postman postman, Forecast forecast, IEnumerable<IDeliveryObserver> observers)
{
    /// <summary>After a failed send or drawing, when to look again.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<PromotionId, SemaphoreSlim> gates = new();

    /// <returns>When the promotion must be looked at next; null when nothing will ever be due again.</returns>
    public async Task<Instant?> RunAsync(PromotionId id, Instant now, CancellationToken ct)
    {
        var gate = gates.GetOrAdd(id, _ => new(1, 1));
        await gate.WaitAsync(ct);

        try
        {
            return await promotions.FindAsync(id, ct) is { } promotion ? await RunAsync(promotion, now, ct) : null;
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
        var due = DuePosts.Decide(Beats.Of(plan), await ledger.KeysAsync(promotion.Id, ct), now, promotion.Zone);

        await SkipAsync(due.Skip, plan, now, ct);

        if (conversation is not { Alive: true })
        {
            // Nothing to post to: what is due stays due until it is no longer useful, and linking the chat comes back here.
            forecast.Set(promotion.Id, null);
            return due.Post.Select(beat => (Instant?)beat.LastUsefulAt).Append(due.NextAt).Where(at => at is not null).DefaultIfEmpty().Min();
        }

        await ledger.PlanAsync([.. due.Post.Select(beat => Delivery.Planned(beat, conversation.Id))], ct);
        var isAllDone = true;

        foreach (var delivery in await ledger.PlannedAsync(promotion.Id, ct))
        {
            isAllDone &= await postman.PostAsync(delivery, plan, conversation, now, ct);
        }

        foreach (var delivery in await ledger.ToAmendAsync(promotion.Id, now, ct))
        {
            isAllDone &= await postman.AmendAsync(delivery, plan, conversation, now, ct);
        }

        forecast.Set(promotion.Id, due.NextAt);
        var next = Earliest(due.NextAt, await ledger.NextAmendmentAsync(promotion.Id, ct));

        return isAllDone ? next : now + Patience;
    }

    private async Task SkipAsync(IReadOnlyList<Beat> late, Plan plan, Instant now, CancellationToken ct)
    {
        Delivery[] skipped = [.. late.Select(beat => Delivery.Skipped(beat, "its last useful instant had passed", now))];
        await ledger.PlanAsync(skipped, ct);

        foreach (var delivery in skipped)
        {
            foreach (var observer in observers)
            {
                observer.Settled(delivery, plan, string.Empty);
            }
        }
    }

    private static Instant? Earliest(Instant? one, Instant? other) => (one, other) switch
    {
        ({ } a, { } b) => Instant.Min(a, b),
        _ => one ?? other,
    };
}
