using NodaTime;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>What is said to coaches, and to whoever looks after the coverage of a promotion.</summary>
public interface ICoachWording
{
    string OnlyCoaches { get; }

    string WeekTitle(string monday);
    string NoCalls { get; }
    string Who(string name, string promotion);
    string CancelledTitle { get; }
    string CallThem(string? phone);
    string TheirQuestions(string questions);
    string State(CallState state);
    string MissedButton(string name);
    string NotedMissed(string name);
    string NextWeek { get; }
    string PreviousWeek { get; }
    string WeekButton { get; }

    string Booked(string name, string when);
    string Cancelled(string name, string when);

    string AgendaTitle { get; }
    string AgendaButton { get; }
    string NothingOpen { get; }
    string Opening(Opening opening, LocalDate today);
    string DayOff(string day);
    string OpenLabel { get; }
    string OpenPlaceholder { get; }
    string OpenMissing { get; }
    string OpenButton { get; }
    string NotedOpen(string openings);
    string AlreadyOpen { get; }
    string CloseLabel { get; }
    string CloseButton { get; }
    string NotedClosed { get; }
    string Limits(CoachAgenda agenda);
    string PauseLabel { get; }
    string NoticeLabel { get; }
    string DailyLabel { get; }
    string WeeklyLabel { get; }
    string LimitMissing { get; }
    string LimitsButton { get; }
    string NotedLimits { get; }
    string Refused(AvailabilityFault fault);

    string AwayButton { get; }
    string AwayTitle { get; }
    string AwayHint { get; }
    string DayLabel { get; }
    string DayMissing { get; }
    string ClearButton { get; }
    string NotedCleared(string day, int calls);

    string FeedButton { get; }
    string FeedTitle { get; }
    string FeedHint { get; }
    string NoFeed { get; }
    string RenewButton { get; }
    string NotedRenewed { get; }
    string OpenFeedButton { get; }

    string NameThePromotion { get; }
    string CoverageTitle { get; }
    string Window(string name, string first, string last);
    string Coverage(int booked, int participants, int waiting);
    string Room(int room);
    string Shortfall(int slots);
    string CapacityHint { get; }
    string PairLabel { get; }
    string AllowButton { get; }
    string NotedAllowed { get; }
}
