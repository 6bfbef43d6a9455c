using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Chores;

/// <summary>Forgets what was said longer ago than the ledger keeps it, what arrived so long ago that it arrives no more, what can no longer be taken back, searches that count no more, and receipts that prove nothing any more.</summary>
public sealed class Forgetting(ILedger ledger, IInbox inbox, IUndos undos, IConsentReceipts receipts, IDirectorySearches searches) : IChore
{
    /// <summary>Channels redeliver within minutes.</summary>
    private static readonly Duration Redelivery = Duration.FromDays(1);

    public async Task DoAsync(Instant now, CancellationToken ct)
    {
        await ledger.PurgeAsync(now - ILedger.Kept, ct);
        await inbox.PurgeAsync(now - Redelivery, ct);
        await undos.PurgeAsync(now, ct);
        await searches.PurgeAsync(now - SearchAllowance.Within, ct);
        await receipts.PurgeAsync(now - ConsentReceipt.Kept, ct);
    }
}
