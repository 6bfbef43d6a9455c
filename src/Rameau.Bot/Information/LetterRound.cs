using NodaTime;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Information;

/// <summary>
/// From two weeks before a newsletter on, what is proposed stays what it is, whatever comes into the catalogue: who reads it again, approves it and
/// receives it sees one letter. What an approved one has lost is told to whoever approved.
/// </summary>
public sealed class LetterRound(LetterViews letters, Recipients recipients, ILedger ledger) : IRound
{
    private const int DaysBefore = 14;

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var today = plan.Promotion.Zone.DayOf(now);

        foreach (var step in LetterViews.Of(plan).Where(step => LetterViews.DayOf(step, plan) is var day && day.PlusDays(-DaysBefore) <= today && today <= day))
        {
            var view = await letters.OfAsync(plan, step, ct);

            if (view.Letter.Revision == 0)
            {
                await letters.TryWriteAsync(view.Letter with { Revision = 1 }, ct); // who was faster wrote the same, or an edit of it
            }
            else if (view is { Letter.ApprovedAt: not null, Gone.Count: > 0 })
            {
                await ledger.PlanAsync([.. LetterMessages.OfLosses(plan, step, view, await recipients.AnimatorsAsync(plan.Promotion.Id, ct), now)], ct);
            }
        }

        return null; // the messages about it wake the promotion
    }

    public Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<PromotionId, Instant>>(new Dictionary<PromotionId, Instant>());
}
