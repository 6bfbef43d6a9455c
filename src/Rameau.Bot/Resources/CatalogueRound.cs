using NodaTime;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Resources;

/// <summary>
/// Plans what owners are told of entries that wait for a look. It rides along with a promotion's own rhythm: a look that is asked for some days later
/// is no harm, so no promotion is woken for it.
/// </summary>
public sealed class CatalogueRound(ICatalogue catalogue, IPeople people, ILedger ledger) : IRound
{
    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        if (await catalogue.OverdueAsync(plan.Promotion.Zone.DayOf(now), ct) is { Count: > 0 } overdue)
        {
            var staff = (await people.StaffAsync(plan.Promotion.Id, ct)).Select(person => person.Id).ToHashSet();
            await ledger.PlanAsync([.. overdue.Where(one => staff.Contains(one.Owner)).Select(one => ReviewMessage.Of(one, plan, now))], ct);
        }

        return null;
    }

    public Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<PromotionId, Instant>>(new Dictionary<PromotionId, Instant>());
}
