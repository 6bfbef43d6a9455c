using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Gatherings;

/// <summary>What people propose to each other, and who comes. Implementations throw only when the store itself fails.</summary>
public interface IGatherings
{
    /// <summary>How long after its end it is still known who came: long enough to thank each other.</summary>
    static readonly Duration AnswersKept = Duration.FromDays(30);

    /// <summary>How long somebody may take to publish what they wrote.</summary>
    static readonly Duration DraftsKept = Duration.FromDays(30);

    Task<Gathering?> FindAsync(GatheringId id, CancellationToken ct);

    /// <summary>Adds it, or puts it in the place of the revision before; false, and nothing written, when that is not the stored one.</summary>
    Task<bool> TryWriteAsync(Gathering changed, CancellationToken ct);

    /// <summary>What was published in the promotion and starts after the instant, cancelled ones included, in the order of their starts.</summary>
    Task<IReadOnlyList<Gathering>> OfPromotionAsync(PromotionId promotion, Instant after, CancellationToken ct);

    /// <summary>What is ahead in all promotions, in the order of their starts.</summary>
    Task<IReadOnlyList<Gathering>> AheadAsync(Instant now, CancellationToken ct);

    /// <summary>In the order they were given.</summary>
    Task<IReadOnlyList<GatheringAnswer>> AnswersAsync(GatheringId id, CancellationToken ct);

    /// <summary>
    /// Notes the answer and gives the places away as <see cref="Seating"/> decides, in one go: of two who ask for the last place at once one gets it.
    /// </summary>
    /// <returns>What the answer became; null, and nothing written, when it was cancelled or has begun meanwhile.</returns>
    Task<RsvpAnswer?> AnswerAsync(GatheringId id, PersonId person, bool comes, Instant now, CancellationToken ct);

    /// <summary>Gives places that became free otherwise, e.g. by somebody who was forgotten, to those who wait. Safe to do again.</summary>
    Task FillAsync(GatheringId id, Instant now, CancellationToken ct);

    /// <summary>Forgets all about what started before the instant.</summary>
    Task ForgetAsync(Instant before, CancellationToken ct);

    /// <summary>Forgets what was written before the instant and never published.</summary>
    Task ForgetDraftsAsync(Instant before, CancellationToken ct);

    /// <summary>Forgets who came to what started before the instant; what was counted stays.</summary>
    Task ForgetAnswersAsync(Instant before, CancellationToken ct);
}
