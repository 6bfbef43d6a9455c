using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Animation;

/// <summary>A question to the group with its options, from draft to result. Once published, nothing of it changes but whether it is closed.</summary>
/// <param name="Revision">Counts how often it was written, from 1: who publishes says of which.</param>
/// <param name="Author">Who wrote it; who published it once it is; null when that person has been forgotten.</param>
/// <param name="ClosesOn">The last day on which one can answer, in the promotion's zone.</param>
public sealed record Poll(
    PromotionId Promotion, PostId Id, int Revision, PersonId? Author, string Question, IReadOnlyList<string> Options, bool IsMultiple, bool IsAnonymous, LocalDate ClosesOn,
    Instant WrittenAt)
{
    public const int FewestOptions = 2;

    public const int MostOptions = 6;

    /// <summary>In characters.</summary>
    public const int LongestQuestion = 200;

    public const int LongestOption = 80;

    /// <summary>Fewer anonymous answers would tell who gave them.</summary>
    public const int FewestAnonymous = 5;

    /// <summary>Days, unless somebody says otherwise.</summary>
    public const int UsualDays = 3;

    /// <summary>Days; a poll that is open for longer is forgotten.</summary>
    public const int MostDays = 60;

    public Instant? PublishedAt { get; init; }

    /// <summary>When it goes, or went, to the group.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>When its maker closed it; null of one that closes by itself.</summary>
    public Instant? ClosedAt { get; init; }

    public Instant? WithdrawnAt { get; init; }

    /// <summary>Until when the post can be taken back.</summary>
    public Instant? WithdrawableUntil => DueAt + Conversations.Undo.Window;

    /// <summary>The end of the last day.</summary>
    public Instant ClosesAt(DateTimeZone zone) => zone.On(ClosesOn.PlusDays(1), LocalTime.Midnight);

    public bool IsClosed(DateTimeZone zone, Instant now) => ClosedAt is not null || now >= ClosesAt(zone);

    public bool IsOpen(DateTimeZone zone, Instant now) => PublishedAt is not null && WithdrawnAt is null && !IsClosed(zone, now);

    /// <summary>Two polls that say the same are the same.</summary>
    public bool Equals(Poll? other) =>
        other is not null
        && (Promotion, Id, Revision, Author, Question, IsMultiple, IsAnonymous, ClosesOn) ==
            (other.Promotion, other.Id, other.Revision, other.Author, other.Question, other.IsMultiple, other.IsAnonymous, other.ClosesOn)
        && (WrittenAt, PublishedAt, DueAt, ClosedAt, WithdrawnAt) == (other.WrittenAt, other.PublishedAt, other.DueAt, other.ClosedAt, other.WithdrawnAt)
        && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => HashCode.Combine(Promotion, Id, Revision);
}
