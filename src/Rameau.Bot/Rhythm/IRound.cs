using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// What one feature does for a promotion whenever it is looked at, beside the beats of its plan: it may write rows of the ledger, which go out in the
/// same run. Doing it again changes nothing.
/// </summary>
public interface IRound
{
    /// <returns>When the promotion must be looked at for it again; null when nothing is to come.</returns>
    Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct);

    /// <summary>At start: which promotions it has something to do for, and since when or when.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct);
}
