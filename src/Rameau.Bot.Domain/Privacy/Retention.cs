using NodaTime;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>What is kept for a time of its own.</summary>
public enum DataKind
{
    /// <summary>Who somebody is: name, address, roles, the channel's names for them, what they chose about themselves.</summary>
    Identity,

    /// <summary>« Je viens », « je ne peux pas ».</summary>
    MeetingAnswers,

    /// <summary>Marks on personal work and episodes of the MOOC.</summary>
    Work,

    /// <summary>Calls with a coach: hours, number, questions beforehand, what became of them.</summary>
    Coaching,

    /// <summary>Questions and accounts written about a step.</summary>
    Contributions,

    /// <summary>Offers to animate, and votes.</summary>
    Volunteering,

    /// <summary>Announcements and polls that were published.</summary>
    Publications,

    /// <summary>Announcements and polls that were written and never published.</summary>
    Drafts,

    /// <summary>Who is in which sub-group and took part in which round.</summary>
    Rounds,

    /// <summary>What was said in a round.</summary>
    Cases,

    /// <summary>What was written in forms.</summary>
    Feedback,

    /// <summary>Questions that were passed on and settled.</summary>
    Tickets,

    /// <summary>What the bot wrote to whom.</summary>
    Messages,

    /// <summary>What arrived, kept for what arrives twice.</summary>
    Arrivals,

    /// <summary>What can still be taken back.</summary>
    Undo,

    /// <summary>What somebody decided of each field, and when.</summary>
    ConsentReceipts,

    /// <summary>That somebody searched the directory.</summary>
    Searches,

    /// <summary>Addresses by which people act without Teams.</summary>
    Links,

    /// <summary>Who asked to be put in touch with whom, once settled.</summary>
    Introductions,

    /// <summary>What one kept for later, once read.</summary>
    Readings,

    /// <summary>Informal events, after they took place.</summary>
    Gatherings,

    /// <summary>Who came to an informal event, after it took place.</summary>
    GatheringAnswers,

    /// <summary>Who had coffee with whom.</summary>
    Coffees,
    Audit,
}

/// <summary>From when the time runs.</summary>
public enum KeptSince
{
    /// <summary>The day somebody becomes an alumnus, the same for all of a promotion.</summary>
    Passage,

    /// <summary>The last day of the promotion's plan.</summary>
    PathwayEnd,

    /// <summary>When it was written, settled or noted.</summary>
    Written,

    /// <summary>No day: it stays until the person erases it.</summary>
    Erasure,
}

/// <param name="For">Zero: gone the same day.</param>
public sealed record Keeping(DataKind Kind, KeptSince Since, Period For);

/// <summary>The declared schedule. The passage, the daily purge, its check and the register of processing all read it here.</summary>
public static class Retention
{
    public static IReadOnlyList<Keeping> Schedule { get; } =
    [
        new(DataKind.Identity, KeptSince.Erasure, Period.Zero),
        new(DataKind.MeetingAnswers, KeptSince.Passage, Period.FromMonths(12)),
        new(DataKind.Work, KeptSince.Passage, Period.FromMonths(12)),
        new(DataKind.Coaching, KeptSince.Passage, Period.FromMonths(6)),
        new(DataKind.Contributions, KeptSince.Passage, Period.FromMonths(6)),
        new(DataKind.Volunteering, KeptSince.Passage, Period.FromMonths(6)),
        new(DataKind.Publications, KeptSince.Passage, Period.FromMonths(12)),
        new(DataKind.Rounds, KeptSince.Passage, Period.FromMonths(12)),
        new(DataKind.Drafts, KeptSince.Written, Period.FromDays(30)),
        new(DataKind.Cases, KeptSince.PathwayEnd, Period.Zero),
        new(DataKind.Feedback, KeptSince.PathwayEnd, Period.FromDays(14)),
        new(DataKind.Tickets, KeptSince.Written, Period.FromDays(400)),
        new(DataKind.Messages, KeptSince.Written, Period.FromDays(400)),
        new(DataKind.Arrivals, KeptSince.Written, Period.FromDays(1)),
        new(DataKind.Undo, KeptSince.Written, Period.FromDays(1)),
        new(DataKind.ConsentReceipts, KeptSince.Written, Period.FromMonths(12)),
        new(DataKind.Searches, KeptSince.Written, Period.FromDays(1)),
        new(DataKind.Links, KeptSince.Written, Period.FromDays(1)),
        new(DataKind.Introductions, KeptSince.Written, Period.FromMonths(12)),
        new(DataKind.Readings, KeptSince.Written, Period.FromDays(30)),
        new(DataKind.Gatherings, KeptSince.Written, Period.FromDays(400)),
        new(DataKind.GatheringAnswers, KeptSince.Written, Period.FromDays(30)),
        new(DataKind.Coffees, KeptSince.Written, Period.FromMonths(24)),
        new(DataKind.Audit, KeptSince.Written, Period.FromMonths(12)),
    ];

    public static Keeping Of(DataKind kind) => Schedule.Single(one => one.Kind == kind);

    /// <summary>The first day on which it is gone; null of what stays until its person erases it.</summary>
    /// <param name="since">The day that <see cref="Keeping.Since"/> speaks of.</param>
    public static LocalDate? DueOf(DataKind kind, LocalDate since) => Of(kind) switch
    {
        { Since: KeptSince.Erasure } => null,
        { For: var time } => since + time,
    };

    /// <summary>Of what was written, the earliest moment from which it is still held.</summary>
    public static Instant Since(DataKind kind, Instant now) => (now.InUtc().LocalDateTime - Of(kind).For).InUtc().ToInstant();

    /// <summary>What goes a while after the passage, the soonest first: what those who become alumni are told.</summary>
    public static IReadOnlyList<(DataKind Kind, LocalDate On)> AfterPassage(LocalDate passage) =>
    [
        .. Schedule.Where(one => one.Since is KeptSince.Passage).Select(one => (one.Kind, On: passage + one.For)).OrderBy(one => one.On),
    ];
}
