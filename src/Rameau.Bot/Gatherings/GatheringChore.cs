using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Gatherings;

/// <summary>Forgets who came soon after, and the gathering itself as long after as the ledger keeps what was said.</summary>
public sealed class GatheringChore(IGatherings gatherings) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct)
    {
        await gatherings.ForgetAnswersAsync(now - IGatherings.AnswersKept, ct);
        await gatherings.ForgetDraftsAsync(now - IGatherings.DraftsKept, ct);
        await gatherings.ForgetAsync(now - ILedger.Kept, ct);
    }
}
