using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Animation;

public enum AnnouncementRefusal
{
    /// <summary>There is nothing to announce.</summary>
    Empty,

    TooLong,

    /// <summary>Nobody wrote it, or it was forgotten.</summary>
    NoSuchDraft,

    /// <summary>Somebody else changed the words since they were read.</summary>
    Rewritten,

    AlreadyPublished,

    Withdrawn,

    /// <summary>The group has had it for too long to unsay it.</summary>
    TooLateToWithdraw,
}

/// <summary>What becomes of a wish about an announcement. Pure.</summary>
public abstract record AnnouncementDecision
{
    private AnnouncementDecision() { }

    public sealed record Written(Announcement Draft) : AnnouncementDecision;

    public sealed record Published(Announcement Announcement) : AnnouncementDecision;

    public sealed record TakenBack(Announcement Announcement) : AnnouncementDecision;

    /// <param name="Stored">What there is instead; null when there is nothing.</param>
    public sealed record Refused(AnnouncementRefusal Why, Announcement? Stored) : AnnouncementDecision;

    /// <param name="stored">The draft so far; null of a first one.</param>
    /// <param name="draft">With the words as they were typed.</param>
    public static AnnouncementDecision DecideWriting(Announcement? stored, Announcement draft) => Lines.Clean(draft.Words) switch
    {
        _ when stored?.WithdrawnAt is not null => new Refused(AnnouncementRefusal.Withdrawn, stored),
        _ when stored?.PublishedAt is not null => new Refused(AnnouncementRefusal.AlreadyPublished, stored),
        "" => new Refused(AnnouncementRefusal.Empty, stored),
        { Length: > Announcement.Longest } => new Refused(AnnouncementRefusal.TooLong, stored),
        var words when words == stored?.Words => new Written(stored),
        var words => new Written(draft with { Words = words, Revision = (stored?.Revision ?? 0) + 1 }),
    };

    /// <param name="revision">That was read.</param>
    /// <param name="at">When it is to go to the group: now, or a later opening.</param>
    public static AnnouncementDecision DecidePublishing(Announcement? stored, int revision, PersonId by, Instant now, Instant at) => stored switch
    {
        null => new Refused(AnnouncementRefusal.NoSuchDraft, null),
        { WithdrawnAt: not null } => new Refused(AnnouncementRefusal.Withdrawn, stored),
        { PublishedAt: not null } => new Refused(AnnouncementRefusal.AlreadyPublished, stored),
        _ when stored.Revision != revision => new Refused(AnnouncementRefusal.Rewritten, stored),
        _ => new Published(stored with { Author = by, PublishedAt = now, DueAt = at }),
    };

    public static AnnouncementDecision DecideWithdrawal(Announcement? stored, Instant now) => stored switch
    {
        null or { PublishedAt: null } => new Refused(AnnouncementRefusal.NoSuchDraft, stored),
        { WithdrawnAt: not null } => new Refused(AnnouncementRefusal.Withdrawn, stored),
        _ when now >= stored.WithdrawableUntil => new Refused(AnnouncementRefusal.TooLateToWithdraw, stored),
        _ => new TakenBack(stored with { WithdrawnAt = now }),
    };
}
