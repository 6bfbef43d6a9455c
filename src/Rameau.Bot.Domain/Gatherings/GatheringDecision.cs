using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Gatherings;

public enum GatheringRefusal
{
    TitleMissing,
    TitleTooLong,
    WhenMissing,
    Past,
    TooFar,
    Night,
    PlaceMissing,
    PlaceTooLong,

    /// <summary>An address that is not https, or hides a name and a password.</summary>
    BadLink,
    RegionMissing,
    CapacityOutOfRange,
    CapacityBelowComing,

    /// <summary>See <see cref="Gathering.MostOpen"/>.</summary>
    TooMany,

    /// <summary>Nobody proposed it, it was forgotten, or it is not for this person: they are told the same.</summary>
    NoSuchGathering,
    NotYours,
    Cancelled,
    Over,

    /// <summary>Somebody changed it since it was read.</summary>
    Rewritten,

    /// <summary>Nobody can be counted before it is over.</summary>
    NotYetOver,
    CountOutOfRange,
}

/// <summary>What becomes of a wish about a gathering. Pure.</summary>
public abstract record GatheringDecision
{
    private GatheringDecision() { }

    public sealed record Changed(Gathering Gathering) : GatheringDecision;

    /// <summary>It is so already: the same tap came twice.</summary>
    public sealed record AlreadySo(Gathering Gathering) : GatheringDecision;

    public sealed record Refused(GatheringRefusal Why, Gathering? Stored = null) : GatheringDecision;

    /// <param name="stored">The draft, or what was published; null of a first draft.</param>
    /// <param name="draft">Names it, and who writes; its terms are what was typed. Another hour of the same day is told; another day is asked about anew.</param>
    public static GatheringDecision DecideWriting(Gathering? stored, Gathering draft, Person by, DateTimeZone zone, Instant now) => stored switch
    {
        null => new Changed(draft),
        _ when Guarded(stored, by, now) is { } refused => refused,
        _ when stored.Terms == draft.Terms => new AlreadySo(stored),
        _ => new Changed(stored with
        {
            Revision = stored.Revision + 1,
            Terms = draft.Terms,
            ChangedAt = stored.PublishedAt is null ? null : now,
            Days = stored.Days + (stored.PublishedAt is not null && zone.DayOf(stored.Terms.StartsAt) != zone.DayOf(draft.Terms.StartsAt) ? 1 : 0),
        }),
    };

    /// <param name="revision">That was read.</param>
    /// <param name="open">What the author has ahead already.</param>
    public static GatheringDecision DecidePublishing(Gathering? stored, int revision, Person by, int open, Instant now) => stored switch
    {
        null => new Refused(GatheringRefusal.NoSuchGathering),
        _ when Guarded(stored, by, now) is { } refused => refused,
        { PublishedAt: not null } => new AlreadySo(stored),
        _ when stored.Revision != revision => new Refused(GatheringRefusal.Rewritten, stored),
        _ when now >= stored.Terms.StartsAt => new Refused(GatheringRefusal.Past, stored),
        _ when open >= Gathering.MostOpen => new Refused(GatheringRefusal.TooMany, stored),
        _ => new Changed(stored with { Revision = revision + 1, PublishedAt = now }),
    };

    public static GatheringDecision DecideCancelling(Gathering? stored, Person by, Instant now) => stored switch
    {
        null => new Refused(GatheringRefusal.NoSuchGathering),
        { CancelledAt: not null } when stored.MayManage(by) => new AlreadySo(stored),
        _ when Guarded(stored, by, now) is { } refused => refused,
        _ => new Changed(stored with { Revision = stored.Revision + 1, CancelledAt = now }),
    };

    /// <param name="count">Null of what is no number.</param>
    public static GatheringDecision DecideCounting(Gathering? stored, int? count, Person by, Instant now) => stored switch
    {
        null => new Refused(GatheringRefusal.NoSuchGathering),
        _ when !stored.MayManage(by) => new Refused(stored.IsFor(by) ? GatheringRefusal.NotYours : GatheringRefusal.NoSuchGathering),
        { CancelledAt: not null } => new Refused(GatheringRefusal.Cancelled, stored),
        _ when now < stored.Terms.StartsAt => new Refused(GatheringRefusal.NotYetOver, stored),
        _ when count is null or < 0 or > Gathering.MostPlaces => new Refused(GatheringRefusal.CountOutOfRange, stored),
        _ when stored.Attended == count => new AlreadySo(stored),
        _ => new Changed(stored with { Revision = stored.Revision + 1, Attended = count }),
    };

    /// <summary>Why this person may not answer now; null when they may.</summary>
    public static GatheringRefusal? WhyNotAnswer(Gathering? stored, Person person, Instant now) => stored switch
    {
        null or { PublishedAt: null } => GatheringRefusal.NoSuchGathering,
        _ when !stored.IsFor(person) => GatheringRefusal.NoSuchGathering,
        { CancelledAt: not null } => GatheringRefusal.Cancelled,
        _ when now >= stored.Terms.StartsAt => GatheringRefusal.Over,
        _ => null,
    };

    private static Refused? Guarded(Gathering stored, Person by, Instant now) => stored switch
    {
        _ when !stored.MayManage(by) => new(stored.PublishedAt is not null && stored.IsFor(by) ? GatheringRefusal.NotYours : GatheringRefusal.NoSuchGathering),
        { CancelledAt: not null } => new(GatheringRefusal.Cancelled, stored),
        { PublishedAt: not null } when now >= stored.Terms.StartsAt => new(GatheringRefusal.Over, stored),
        _ => null,
    };
}
