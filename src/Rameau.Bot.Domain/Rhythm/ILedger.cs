using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>
/// What was, is being, and will be said by the rhythm. The channel gives no idempotency key, so this is what keeps a message
/// from being lost or posted twice. Each node has one that knows whose it is. Implementations throw only when the store itself fails.
/// </summary>
public interface ILedger
{
    /// <summary>How long a settled row is kept: the nine months of a pathway, and some to look back.</summary>
    static readonly Duration Kept = Duration.FromDays(400);

    /// <summary>Every beat of the promotion that has a row, in whatever state.</summary>
    Task<IReadOnlySet<BeatKey>> KeysAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds the rows whose key is not there yet, all or none; the others stay as they are.</summary>
    Task PlanAsync(IReadOnlyCollection<Delivery> deliveries, CancellationToken ct);

    /// <summary>Planned rows of the promotion, in the order they are due.</summary>
    Task<IReadOnlyList<Delivery>> PlannedAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>
    /// Planned to sending by this node, all in one step, the first carrying the others; false, and nothing written, when somebody else already
    /// took one of them.
    /// </summary>
    Task<bool> TryStartAsync(IReadOnlyList<BeatKey> keys, CancellationToken ct);

    /// <summary>
    /// Sending to sent, unknown, failed, skipped, or back to planned when it is certain that nothing was posted; with those it
    /// carries. A sent card that was asked to be drawn again since its row was read is due at once. A row that is no longer this
    /// node's stays as it is.
    /// </summary>
    Task SettleAsync(Delivery delivery, CancellationToken ct);

    /// <summary>
    /// After a crash: what a node is still sending that has not been seen for the lease becomes unknown. What this node itself sends
    /// never does. Returns the promotions of those rows, one for each row.
    /// </summary>
    Task<IReadOnlyList<PromotionId>> DoubtSendingAsync(Instant now, Duration lease, CancellationToken ct);

    /// <summary>
    /// A human's word on a doubtful message, with those it carries: it is there (sent), or to be sent again (planned). False when
    /// it is not in doubt, or no more.
    /// </summary>
    Task<bool> TryResolveAsync(BeatKey key, bool isThere, Instant now, CancellationToken ct);

    Task<Delivery?> FindAsync(BeatKey key, CancellationToken ct);

    /// <summary>Rows in this state, over all promotions, in the order they were due.</summary>
    Task<IReadOnlyList<Delivery>> InStateAsync(DeliveryState state, CancellationToken ct);

    /// <summary>Rows of the promotion in doubt, in the order they were due.</summary>
    Task<IReadOnlyList<Delivery>> DoubtfulAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Asks that the posted cards of a step that are still alive, or about to be posted, be drawn again at this instant, or sooner if that was asked already.</summary>
    /// <param name="except">A card that has just been drawn.</param>
    Task AmendAsync(PromotionId promotion, StepId step, Instant at, BeatKey? except, CancellationToken ct);

    /// <summary>Sent rows to the group that speak of the step, in the order they were due.</summary>
    Task<IReadOnlyList<Delivery>> SentAsync(PromotionId promotion, StepId step, CancellationToken ct);

    /// <summary>All rows that went out in one message, the carrier first.</summary>
    Task<IReadOnlyList<Delivery>> BundleAsync(BeatKey carrier, CancellationToken ct);

    /// <summary>Sent rows whose cards are due to be drawn again.</summary>
    Task<IReadOnlyList<Delivery>> ToAmendAsync(PromotionId promotion, Instant now, CancellationToken ct);

    /// <summary>The card was drawn again: the next time is <paramref name="next"/>, unless somebody asked anew since it was read.</summary>
    Task AmendedAsync(Delivery read, Instant? next, CancellationToken ct);

    /// <summary>The next instant a posted card of the promotion must be drawn again.</summary>
    Task<Instant?> NextAmendmentAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Of each promotion with something unsettled, planned, in doubt or to be drawn again, since when or when.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> WaitingAsync(CancellationToken ct);

    /// <summary>What animators decided about single messages of the promotion.</summary>
    Task<IReadOnlyDictionary<BeatKey, BeatChange>> ChangesAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>
    /// Adds or replaces the decision about a message that the ledger does not hold yet. False, and nothing written, when it was
    /// posted or is about to be, or when the decision is no longer <paramref name="was"/>: of two who decide at once one sees what
    /// the other did.
    /// </summary>
    /// <param name="was">What was read; an empty one where nothing was decided.</param>
    Task<bool> TryChangeAsync(PromotionId promotion, BeatKey beat, BeatChange was, BeatChange change, CancellationToken ct);

    /// <summary>Forgets what was settled before the instant, except what is still in doubt. Returns how many rows.</summary>
    Task<int> PurgeAsync(Instant before, CancellationToken ct);
}
