using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>Asks plan, ledger and room what became of a promotion's rhythm.</summary>
public sealed class Census(IPromotions promotions, Plans plans, IRhythms rhythms, ILedger ledger, Recipients recipients)
{
    private static readonly Audience[] Settled = [Audience.Participants, Audience.Animators, Audience.Coaches, Audience.Staff];

    /// <summary>What is due after one instant and until another, as the plan now stands.</summary>
    public async Task<(Plan Plan, IReadOnlyList<Beat> Due)> BeatsAsync(PromotionId id, Instant after, Instant until, CancellationToken ct)
    {
        var plan = await plans.OfAsync((await promotions.FindAsync(id, ct))!, ct);
        var beats = Beats.Of(plan, await rhythms.OfAsync(id, ct), await ledger.ChangesAsync(id, ct));

        return (plan, [.. beats.Where(beat => after < beat.DueAt && beat.DueAt <= until)]);
    }

    /// <param name="beats">All that were due, of the plans as they were then.</param>
    public async Task<Tally> TakeAsync(Plan plan, IReadOnlyCollection<Beat> beats, Accepted accepted, Instant now, CancellationToken ct)
    {
        var keys = beats.Select(beat => beat.Key).ToHashSet();
        List<Delivery> rows = [];
        Dictionary<Audience, IReadOnlyList<PersonId>> audiences = [];

        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            rows.AddRange((await ledger.InStateAsync(state, ct)).Where(row => row.Promotion == plan.Promotion.Id && (keys.Contains(row.Beat) || Notices.IsNotice(row))));
        }

        foreach (var audience in Settled)
        {
            audiences[audience] = [.. (await recipients.OfAsync(plan, plan.Steps[0], audience, now, ct)).Select(person => person.Id)];
        }

        return Tally.Of(plan, beats, rows, accepted, audiences);
    }
}
