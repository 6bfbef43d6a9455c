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
    IPromotions promotions, Plans plans, IRhythms rhythms, IConversations conversations, ILedger ledger, Recipients recipients, Errands errands,
    PauseEnds pauses, Settlement settlement, Forecast forecast, IEnumerable<IRound> rounds, TimeProvider clock)
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
        var beats = Beats.Of(plan, await rhythms.OfAsync(promotion.Id, ct), await ledger.ChangesAsync(promotion.Id, ct));
        var known = await ledger.KeysAsync(promotion.Id, ct);
        var due = DuePosts.Decide(beats, known, now, plan.Calendar);

        await settlement.CatchUpAsync(plan);
        await settlement.SkipAsync([.. due.Skip.Select(skipped => Delivery.Skipped(skipped.Beat, skipped.Reason, now))], plan, ct);

        var chat = await conversations.OfPromotionAsync(promotion.Id, ct);
        var unheard = await PlanAsync(due.Post, plan, chat, now, ct);
        forecast.Set(promotion.Id, chat is { Alive: true } ? due.NextAt : null);
        List<Instant?> again = [];

        foreach (var round in rounds)
        {
            again.Add(await round.RunAsync(plan, now, ct));
        }

        var paused = await pauses.RunAsync(plan, now, ct);
        var next = await errands.RunAsync(plan, chat, known, now, ct);
        return unheard.Select(beat => (Instant?)beat.LastUsefulAt).Append(due.NextAt).Append(next).Append(paused).Concat(again).Min();
    }

    /// <summary>Writes rows for what is due.</summary>
    /// <returns>What has no chat to go to: it stays due until it is no longer useful, and linking the chat comes back here.</returns>
    private async Task<IReadOnlyList<Beat>> PlanAsync(IReadOnlyList<Beat> due, Plan plan, Conversation? chat, Instant now, CancellationToken ct)
    {
        List<Delivery> rows = [];
        List<Beat> unheard = [];

        foreach (var beat in due)
        {
            if (beat.Audience is not Audience.Group)
            {
                var people = await recipients.OfAsync(plan, beat.Step, beat.Audience, now, ct);
                rows.AddRange(people.Count == 0
                    ? [Delivery.Skipped(beat, "there was nobody to tell", now)]
                    : people.Select(person => Delivery.ToPerson(beat, person.Id)));
            }
            else if (chat is { Alive: true })
            {
                rows.Add(Delivery.ToGroup(beat, chat.Id));
            }
            else
            {
                unheard.Add(beat);
            }
        }

        await ledger.PlanAsync(rows, ct);
        return unheard;
    }
}
