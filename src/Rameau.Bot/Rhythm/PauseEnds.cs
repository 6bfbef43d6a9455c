using NodaTime;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>Those whose pause has ended by itself hear of it once, when messages go out again. Safe to repeat.</summary>
public sealed class PauseEnds(IPauses pauses, IPeople people, ILedger ledger)
{
    /// <returns>When to look again; null when nobody of the promotion rests.</returns>
    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        PersonId[] living = [.. (await people.OfPromotionAsync(plan.Promotion.Id, ct)).Where(person => person.Promotion == plan.Promotion.Id).Select(person => person.Id)];
        List<Instant?> again = [];

        foreach (var pause in await pauses.OfAsync(living, ct))
        {
            var heard = plan.Calendar.NextActive(Instant.Max(pause.Until, now));

            if (heard > now)
            {
                again.Add(heard);
                continue;
            }

            await ledger.PlanAsync([PauseOverMessage.Of(pause, plan, now)], ct);
            await pauses.EndAsync(pause, ct);
        }

        return again.Min();
    }
}
