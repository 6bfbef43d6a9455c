using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Mooc;

/// <summary>One person's last word on one episode of a track.</summary>
/// <param name="Episode">From 1 to 4.</param>
/// <param name="Done">False takes « fini » back.</param>
public sealed record EpisodeMark(PromotionId Promotion, StepId Track, int Episode, PersonId Person, bool Done, Instant At);

/// <summary>Somebody goes on with the MOOC's next cohort, with the work they have done.</summary>
public sealed record MoocTransfer(PromotionId Promotion, StepId Track, PersonId Person, Instant At);

/// <summary>How far people are with the MOOC. Implementations throw only when the store itself fails.</summary>
public interface IMoocProgress
{
    /// <summary>The last word of each person on each episode of the promotion's tracks, in the order they were said.</summary>
    Task<IReadOnlyList<EpisodeMark>> MarksAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>In the order they were asked.</summary>
    Task<IReadOnlyList<MoocTransfer>> TransfersAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds the word or replaces the person's earlier one on that episode; one older than what is stored changes nothing.</summary>
    Task SaveAsync(EpisodeMark mark, CancellationToken ct);

    /// <summary>Once for all: a second transfer of the same track changes nothing. The episodes done stay.</summary>
    Task TransferAsync(MoocTransfer transfer, CancellationToken ct);
}
