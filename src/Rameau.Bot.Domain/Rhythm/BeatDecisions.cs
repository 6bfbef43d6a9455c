using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>What an animator wants of one planned message.</summary>
public abstract record BeatWish
{
    private BeatWish() { }

    public sealed record CallOff : BeatWish;

    public sealed record PutBack : BeatWish;

    /// <param name="Words">Null takes back what was said before.</param>
    public sealed record Say(string? Words) : BeatWish;

    /// <param name="To">Wall clock of the promotion's zone.</param>
    public sealed record Postpone(LocalDateTime To) : BeatWish;

    /// <summary>Back to the instant that its rule gives.</summary>
    public sealed record OnTime : BeatWish;
}

/// <summary>What became of a wish.</summary>
public abstract record BeatDecision
{
    private BeatDecision() { }

    /// <param name="IsMoved">It goes out at the next opening after the instant that was wanted.</param>
    public sealed record Done(BeatChange Change, bool IsMoved = false) : BeatDecision;

    public sealed record NotThen(Postponement.Refused Refused) : BeatDecision;

    /// <summary>It was posted, is being posted, or was passed over when its time came.</summary>
    public sealed record Gone : BeatDecision;

    /// <summary>The plan holds no such message, or no longer.</summary>
    public sealed record Unknown : BeatDecision;
}

/// <summary>Shows what will be posted, and takes an animator's decisions about single messages of it.</summary>
public sealed class BeatDecisions(IRhythms rhythms, ILedger ledger)
{
    /// <returns>In the order they go out.</returns>
    public async Task<IReadOnlyList<UpcomingPost>> UpcomingAsync(Plan plan, Instant now, Instant until, CancellationToken ct)
    {
        var changes = await ledger.ChangesAsync(plan.Promotion.Id, ct);
        var known = await ledger.KeysAsync(plan.Promotion.Id, ct);

        return Upcoming.Of(Beats.Of(plan, await rhythms.OfAsync(plan.Promotion.Id, ct), changes), known, now, until, plan.Calendar);
    }

    /// <summary>Safe to repeat. Who decides at the same time about another part of the same message keeps that part.</summary>
    public async Task<BeatDecision> DecideAsync(Plan plan, BeatKey key, BeatWish wish, Instant now, CancellationToken ct)
    {
        var promotion = plan.Promotion.Id;

        while (true) // comes round again only when somebody else has decided meanwhile
        {
            var changes = await ledger.ChangesAsync(promotion, ct);
            var was = changes.GetValueOrDefault(key) ?? new();

            if ((await ledger.KeysAsync(promotion, ct)).Contains(key))
            {
                return new BeatDecision.Gone();
            }

            if (await OnTimeAsync(plan, key, changes, ct) is not { } beat)
            {
                return new BeatDecision.Unknown();
            }

            var decision = Decide(was, beat, wish, plan.Calendar, now);

            if (decision is not BeatDecision.Done { Change: var change } || change == was || await ledger.TryChangeAsync(promotion, key, was, change, ct))
            {
                return decision;
            }
        }
    }

    /// <summary>Pure.</summary>
    /// <param name="beat">As it is without a postponement.</param>
    public static BeatDecision Decide(BeatChange was, Beat beat, BeatWish wish, PromotionCalendar calendar, Instant now) => wish switch
    {
        BeatWish.CallOff => new BeatDecision.Done(was with { CalledOff = true }),
        BeatWish.PutBack => new BeatDecision.Done(was with { CalledOff = false }),
        BeatWish.Say { Words: var words } => new BeatDecision.Done(was with { Words = words }),
        BeatWish.OnTime => new BeatDecision.Done(was with { PostponedTo = null }),
        BeatWish.Postpone { To: var to } => Postponement.Decide(beat, to, calendar, now) switch
        {
            Postponement.Granted { At: var at, IsMoved: var isMoved } => new BeatDecision.Done(was with { PostponedTo = at }, isMoved),
            Postponement.Refused refused => new BeatDecision.NotThen(refused),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<Beat?> OnTimeAsync(Plan plan, BeatKey key, IReadOnlyDictionary<BeatKey, BeatChange> changes, CancellationToken ct)
    {
        Dictionary<BeatKey, BeatChange> onTime = new(changes);

        if (onTime.TryGetValue(key, out var change))
        {
            onTime[key] = change with { PostponedTo = null };
        }

        return Beats.Of(plan, await rhythms.OfAsync(plan.Promotion.Id, ct), onTime).FirstOrDefault(beat => beat.Key == key);
    }
}
