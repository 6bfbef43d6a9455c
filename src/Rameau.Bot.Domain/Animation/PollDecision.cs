using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Animation;

public enum PollRefusal
{
    NoQuestion,
    QuestionTooLong,
    TooFewOptions,
    TooManyOptions,
    OptionTooLong,
    SameOptionTwice,

    /// <summary>The last day is over, or over before the group has the poll.</summary>
    DeadlinePast,
    DeadlineTooFar,

    /// <summary>Nobody wrote it, or it was forgotten.</summary>
    NoSuchDraft,

    /// <summary>Somebody else changed it since it was read.</summary>
    Rewritten,
    AlreadyPublished,
    Withdrawn,
    TooLateToWithdraw,
    AlreadyClosed,

    /// <summary>Whoever made it closes it, and Le RAMEAU's team.</summary>
    NotTheMaker,
}

/// <summary>What becomes of a wish of those who make polls. Pure.</summary>
public abstract record PollDecision
{
    private PollDecision() { }

    public sealed record Written(Poll Draft) : PollDecision;

    public sealed record Published(Poll Poll) : PollDecision;

    public sealed record Closed(Poll Poll) : PollDecision;

    public sealed record TakenBack(Poll Poll) : PollDecision;

    /// <param name="Stored">What there is instead; null when there is nothing.</param>
    public sealed record Refused(PollRefusal Why, Poll? Stored) : PollDecision;

    /// <param name="stored">The draft so far; null of a first one.</param>
    /// <param name="draft">As it was filled in.</param>
    public static PollDecision DecideWriting(Poll? stored, Poll draft, LocalDate today)
    {
        var clean = draft with { Question = string.Join(' ', Lines.Of(draft.Question)), Options = [.. draft.Options.SelectMany(Lines.Of)] };

        return (Settled(stored), Fault(clean, today)) switch
        {
            ({ } refused, _) => refused,
            (_, { } why) => new Refused(why, stored),
            _ when stored is not null && clean with { Revision = stored.Revision, WrittenAt = stored.WrittenAt, Author = stored.Author } == stored => new Written(stored),
            _ => new Written(clean with { Revision = (stored?.Revision ?? 0) + 1 }),
        };
    }

    /// <param name="revision">That was read.</param>
    /// <param name="at">When it is to go to the group: now, or a later opening.</param>
    public static PollDecision DecidePublishing(Poll? stored, int revision, PersonId by, DateTimeZone zone, Instant now, Instant at) => stored switch
    {
        null => new Refused(PollRefusal.NoSuchDraft, null),
        _ when Settled(stored) is { } refused => refused,
        _ when stored.Revision != revision => new Refused(PollRefusal.Rewritten, stored),
        _ when at >= stored.ClosesAt(zone) => new Refused(PollRefusal.DeadlinePast, stored),
        _ => new Published(stored with { Author = by, PublishedAt = now, DueAt = at }),
    };

    public static PollDecision DecideClosing(Poll? stored, Person by, DateTimeZone zone, Instant now) => stored switch
    {
        null or { PublishedAt: null } => new Refused(PollRefusal.NoSuchDraft, stored),
        { WithdrawnAt: not null } => new Refused(PollRefusal.Withdrawn, stored),
        _ when stored.Author != by.Id && !by.Is(Role.Staff, stored.Promotion) => new Refused(PollRefusal.NotTheMaker, stored),
        _ when stored.IsClosed(zone, now) => new Refused(PollRefusal.AlreadyClosed, stored),
        _ => new Closed(stored with { ClosedAt = now }),
    };

    public static PollDecision DecideWithdrawal(Poll? stored, Instant now) => stored switch
    {
        null or { PublishedAt: null } => new Refused(PollRefusal.NoSuchDraft, stored),
        { WithdrawnAt: not null } => new Refused(PollRefusal.Withdrawn, stored),
        _ when now >= stored.WithdrawableUntil => new Refused(PollRefusal.TooLateToWithdraw, stored),
        _ => new TakenBack(stored with { WithdrawnAt = now }),
    };

    /// <summary>What was published is no draft any more: who answers reads what the others did.</summary>
    private static Refused? Settled(Poll? stored) => stored switch
    {
        { WithdrawnAt: not null } => new(PollRefusal.Withdrawn, stored),
        { PublishedAt: not null } => new(PollRefusal.AlreadyPublished, stored),
        _ => null,
    };

    private static PollRefusal? Fault(Poll poll, LocalDate today) => poll switch
    {
        { Question: "" } => PollRefusal.NoQuestion,
        { Question.Length: > Poll.LongestQuestion } => PollRefusal.QuestionTooLong,
        { Options.Count: < Poll.FewestOptions } => PollRefusal.TooFewOptions,
        { Options.Count: > Poll.MostOptions } => PollRefusal.TooManyOptions,
        _ when poll.Options.Any(option => option.Length > Poll.LongestOption) => PollRefusal.OptionTooLong,
        _ when poll.Options.Distinct(StringComparer.OrdinalIgnoreCase).Count() < poll.Options.Count => PollRefusal.SameOptionTwice,
        _ when poll.ClosesOn < today => PollRefusal.DeadlinePast,
        _ when poll.ClosesOn > today.PlusDays(Poll.MostDays) => PollRefusal.DeadlineTooFar,
        _ => null,
    };
}
