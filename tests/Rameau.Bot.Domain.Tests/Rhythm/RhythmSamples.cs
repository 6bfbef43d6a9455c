using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Tests.Rhythm;

internal static class RhythmSamples
{
    private static readonly StepKind[] Meetings = [StepKind.Session, StepKind.Webinar, StepKind.LearningVisit];

    /// <summary>Fourteen days, seven days, the last working day, and one hour before a meeting.</summary>
    public static readonly IReadOnlyList<RhythmRule> Reminders =
    [
        Before("two-weeks", new Timing.OnDay(-14, new(9, 0))),
        Before("one-week", new Timing.OnDay(-7, new(9, 0))),
        Before("eve", new Timing.OnDay(-1, new(17, 0), Earlier: true)),
        Before("one-hour", new Timing.Exactly(Duration.FromHours(-1))),
    ];

    /// <summary>The same, with messages about every other kind of step, public and private, before, at and after.</summary>
    public static readonly IReadOnlyList<RhythmRule> All =
    [
        .. Reminders,
        new("unanswered", Meetings, "reminder", Audience.Awaited, new Timing.OnDay(-4, new(12, 0)), Anchor.Start, new Usefulness.Until(Anchor.Start)),
        new("account", [StepKind.LearningVisit], "account", Audience.Group, new Timing.Exactly(Duration.FromHours(2)), Anchor.End, new Usefulness.Days(7)),
        new("newsletter", [StepKind.DedicatedNewsletter, StepKind.MonthlyNewsletter], "newsletter", Audience.Group, new Timing.OnDay(0, new(10, 0)), Anchor.Start, new Usefulness.Days(14)),
        new("open", [StepKind.CoachingWindow, StepKind.PersonalWork], "open", Audience.Group, new Timing.OnDay(0, new(9, 0)), Anchor.Start, new Usefulness.Until(Anchor.End)),
        new("last-week", [StepKind.CoachingWindow, StepKind.PersonalWork, StepKind.MoocTrack], "last", Audience.Awaited, new Timing.OnDay(-7, new(12, 0)), Anchor.End, new Usefulness.Until(Anchor.End)),
        new("last-day", [StepKind.PersonalWork, StepKind.MoocTrack], "last", Audience.Awaited, new Timing.OnDay(0, new(9, 0)), Anchor.End, new Usefulness.Until(Anchor.End)),
    ];

    private static RhythmRule Before(string name, Timing timing) =>
        new(name, Meetings, "reminder", Audience.Group, timing, Anchor.Start, new Usefulness.Until(Anchor.Start));
}
