using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Animation;

/// <summary>
/// Polls and their answers. What was chosen in an anonymous one is counted and never kept beside who chose it, nor beside when.
/// Implementations throw only when the store itself fails.
/// </summary>
public interface IPolls
{
    Task<Poll?> FindAsync(PromotionId promotion, PostId id, CancellationToken ct);

    /// <summary>Those that were published and neither closed by hand nor withdrawn, in the order they were; some may be past their last day.</summary>
    Task<IReadOnlyList<Poll>> PublishedAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>
    /// Adds the draft, or puts it in the place of the revision before it. False, and nothing written, when that revision is not the
    /// stored one, or was published.
    /// </summary>
    Task<bool> TryWriteAsync(Poll draft, CancellationToken ct);

    /// <summary>True for the one caller who publishes exactly this revision; it is then theirs.</summary>
    Task<bool> TryPublishAsync(Poll published, CancellationToken ct);

    /// <summary>False when somebody closed it already.</summary>
    Task<bool> TryCloseAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct);

    /// <summary>False when it was taken back already, or never published.</summary>
    Task<bool> TryWithdrawAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct);

    Task<PollAnswers> AnswersAsync(Poll poll, CancellationToken ct);

    /// <summary>
    /// Counts the answer; with names it takes the place of the person's earlier one. False, and nothing written, when the poll was
    /// closed or withdrawn by hand meanwhile, or when it is anonymous and the person has answered.
    /// </summary>
    /// <param name="choices">Numbers of options, from 0.</param>
    Task<bool> TryVoteAsync(Poll poll, PersonId person, IReadOnlyCollection<int> choices, CancellationToken ct);

    /// <summary>Forgets drafts written before the instant that were never published. Returns how many.</summary>
    Task<int> ForgetDraftsAsync(Instant before, CancellationToken ct);
}
