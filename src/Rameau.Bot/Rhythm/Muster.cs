using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// At start, sees to it that every promotion is looked at in time. What another node, or an earlier run, has armed rightly is left
/// as it is: ten thousand promotions are not all looked at because one node of several was started again.
/// </summary>
public sealed class Muster(IPromotions promotions, Plans plans, IRhythms rhythms, ILedger ledger, IMetronome metronome, TimeProvider clock)
{
    /// <returns>Those that had to be armed.</returns>
    public async Task<IReadOnlyList<PromotionId>> ArmAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var armed = await metronome.ArmedAsync(ct);
        List<PromotionId> late = [];

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            if (!armed.TryGetValue(promotion.Id, out var at) || (at > now && await NeededAsync(promotion, now, ct) < at))
            {
                late.Add(promotion.Id);
            }
        }

        await metronome.ArmAllAsync(late, now, ct);
        return late;
    }

    /// <summary>While no node ran, a plan may have been changed, or come to be another with the pathway's file or the program itself.</summary>
    private async Task<Instant?> NeededAsync(Promotion promotion, Instant now, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);
        var beats = Beats.Of(plan, await rhythms.OfAsync(promotion.Id, ct), await ledger.ChangesAsync(promotion.Id, ct));
        var isAnyOpen = beats.Any(beat => beat.DueAt <= now && now < beat.LastUsefulAt);
        var due = DuePosts.Decide(beats, isAnyOpen ? await ledger.KeysAsync(promotion.Id, ct) : new HashSet<BeatKey>(), now, plan.Calendar);

        return due.Post.Count > 0 ? now : due.NextAt;
    }
}
