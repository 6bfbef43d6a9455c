using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// At start, sees to it that every promotion is looked at when it has something to do, and not before: ten thousand promotions are
/// not all looked at because one node was started. What another node, or an earlier run, has armed rightly is left as it is.
/// </summary>
public sealed class Muster(IPathways pathways, IPromotions promotions, IRhythms rhythms, ILedger ledger, IMetronome metronome, IEnumerable<IRound> rounds, TimeProvider clock)
{
    /// <returns>Those that had to be armed.</returns>
    public async Task<IReadOnlyList<PromotionId>> ArmAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var armed = await metronome.ArmedAsync(ct);
        var versions = await promotions.VersionsAsync(ct);
        var waiting = await ledger.WaitingAsync(ct);
        var ahead = await AheadAsync(now, ct);
        Dictionary<PromotionId, Instant> late = [];

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            Instant? stands = armed.TryGetValue(promotion.Id, out var at) ? at : null;

            if (stands <= now)
            {
                continue;
            }

            var beat = await NextBeatAsync(promotion, versions.GetValueOrDefault(promotion.Id), now, ct);
            Instant? unsettled = stands is null && waiting.TryGetValue(promotion.Id, out var since) ? since : null; // who armed it knew of these

            if (new[] { beat, unsettled, ahead.TryGetValue(promotion.Id, out var round) ? round : (Instant?)null }.Min() is { } needed && !(stands <= needed))
            {
                late[promotion.Id] = Instant.Max(needed, now);
            }
        }

        await metronome.ArmAllAsync(late, ct);
        return [.. late.Keys];
    }

    private async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct)
    {
        Dictionary<PromotionId, Instant> ahead = [];

        foreach (var round in rounds)
        {
            foreach (var (promotion, at) in await round.AheadAsync(now, ct))
            {
                ahead[promotion] = ahead.TryGetValue(promotion, out var known) ? Instant.Min(known, at) : at;
            }
        }

        return ahead;
    }

    /// <summary>While no node ran, a plan may have been changed, or come to be another with the pathway's file or the program itself.</summary>
    private async Task<Instant?> NextBeatAsync(Promotion promotion, PlanVersion version, Instant now, CancellationToken ct)
    {
        if (pathways.Find(promotion.Pathway) is not { } pathway)
        {
            return now; // the job says what is wrong, and stops nobody else
        }

        try
        {
            var plan = Plan.Of(pathway, promotion, version.Plan == 0 ? [] : await promotions.ChangesAsync(promotion.Id, ct));
            var beats = Beats.Of(plan, await rhythms.OfAsync(promotion.Id, ct), await ledger.ChangesAsync(promotion.Id, ct));
            var isAnyOpen = beats.Any(beat => beat.DueAt <= now && now < beat.LastUsefulAt);
            var due = DuePosts.Decide(beats, isAnyOpen ? await ledger.KeysAsync(promotion.Id, ct) : new HashSet<BeatKey>(), now, plan.Calendar);

            return due.Post.Count > 0 ? now : due.NextAt;
        }
        catch (BrokenFilesException)
        {
            return now; // so too of rules that no longer hold
        }
    }
}
