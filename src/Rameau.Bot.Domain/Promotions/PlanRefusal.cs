namespace Rameau.Bot.Domain.Promotions;

/// <summary>Why a plan cannot be changed so. Each is a rule of the pathway, of time, or of the plan as it stands.</summary>
public enum PlanRefusal
{
    /// <summary>No step has this id; <see cref="PlanDecision.Refused.Known"/> lists those that can be changed.</summary>
    UnknownStep,

    /// <summary>It was cancelled for good.</summary>
    AlreadyCancelled,

    /// <summary>It has taken place.</summary>
    Over,

    /// <summary>It is so already.</summary>
    NothingChanges,

    /// <summary>It would start before now.</summary>
    InThePast,

    /// <summary>Clocks go forward over this hour: it does not exist on that day. One that comes twice is its first occurrence.</summary>
    SkippedHour,

    /// <summary>More than two years away: a typing error rather than a plan.</summary>
    TooFar,

    /// <summary>The four sessions follow each other by their phases; <see cref="PlanDecision.Refused.Other"/> is the one before.</summary>
    BeforePreviousSession,

    /// <summary>As above; <see cref="PlanDecision.Refused.Other"/> is the one after.</summary>
    AfterNextSession,

    /// <summary>A coaching window, <see cref="PlanDecision.Refused.Other"/>, would leave the two sessions it stands strictly between.</summary>
    WindowOutsideSessions,

    /// <summary>A coaching window, <see cref="PlanDecision.Refused.Other"/>, would end before it starts.</summary>
    WindowTurned,

    /// <summary>A pathway has exactly four sessions: move one instead of cancelling it.</summary>
    SessionCancelled,

    /// <summary>A pathway has exactly four sessions.</summary>
    FifthSession,

    /// <summary>A session has a theoretical and a practical block; what is added has neither.</summary>
    SessionWithoutPractice,

    /// <summary>A pathway has exactly one webinar.</summary>
    SecondWebinar,

    /// <summary>A pathway has one visit of each of three types.</summary>
    FourthVisit,

    /// <summary>Only invitations and bulletins are added to a pathway.</summary>
    NotToBeAdded,

    /// <summary>Two steps would have one id.</summary>
    IdTaken,

    /// <summary>What is added needs a name that people can read.</summary>
    NoTitle,

    /// <summary>What it leads to is no http or https address.</summary>
    NotAnAddress,

    /// <summary>A length is between a minute and a day.</summary>
    NoLength,

    /// <summary>It has no hour, and so no place: a newsletter, a due date.</summary>
    HasNoPlace,

    /// <summary>No place was said.</summary>
    PlaceMissing,

    /// <summary>Nobody says « je viens » to it.</summary>
    TakesNoAnswers,

    /// <summary>It must take at least one person.</summary>
    NoRoom,
}
