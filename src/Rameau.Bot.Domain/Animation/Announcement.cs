using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Animation;

/// <summary>Something an animator tells the whole group, from draft to post.</summary>
/// <param name="Revision">Counts how often the words were written, from 1: who publishes says of which.</param>
/// <param name="Author">Who wrote it; who published it once it is; null when that person has been forgotten.</param>
/// <param name="Words">Plain text, in lines.</param>
public sealed record Announcement(PromotionId Promotion, PostId Id, int Revision, PersonId? Author, string Words, Instant WrittenAt)
{
    /// <summary>In characters; more would not be read on a phone, nor fit the card if all of them were emoji.</summary>
    public const int Longest = 1_000;

    /// <summary>When somebody said « publier »; null of a draft.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>When it goes, or went, to the group.</summary>
    public Instant? DueAt { get; init; }

    public Instant? WithdrawnAt { get; init; }

    /// <summary>Until when it can be taken back: some minutes after the group could first read it.</summary>
    public Instant? WithdrawableUntil => DueAt + Conversations.Undo.Window;
}

/// <summary>What animators announce. Implementations throw only when the store itself fails.</summary>
public interface IAnnouncements
{
    Task<Announcement?> FindAsync(PromotionId promotion, PostId id, CancellationToken ct);

    /// <summary>
    /// Adds the draft, or puts it in the place of the revision before it. False, and nothing written, when that revision is not the
    /// stored one, or was published.
    /// </summary>
    Task<bool> TryWriteAsync(Announcement draft, CancellationToken ct);

    /// <summary>True for the one caller who publishes exactly this revision; it is then theirs.</summary>
    Task<bool> TryPublishAsync(Announcement published, CancellationToken ct);

    /// <summary>False when it was taken back already, or never published.</summary>
    Task<bool> TryWithdrawAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct);

    /// <summary>Forgets drafts written before the instant that were never published. Returns how many.</summary>
    Task<int> ForgetDraftsAsync(Instant before, CancellationToken ct);
}
