using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Messages that the program itself sends for or looks for; rhythm.yaml names the others too.</summary>
public static class MessageNames
{
    /// <summary>A step's card, before the step.</summary>
    public const string Reminder = "reminder";

    /// <summary>Who cannot come to what is mandatory, for Le RAMEAU's team.</summary>
    public const string Absences = "absences";

    /// <summary>What has just changed about a step.</summary>
    public const string News = Beats.NewsMessage;

    /// <summary>A message that may or may not have arrived.</summary>
    public const string Doubt = "doubt";

    /// <summary>The promotion's chat takes no more messages.</summary>
    public const string DeadChat = "dead-chat";

    /// <summary>What an animator tells the group.</summary>
    public const string Announcement = "announcement";

    /// <summary>What an animator asks the group.</summary>
    public const string Poll = "poll";

    /// <summary>A round of co-development.</summary>
    public const string Round = "codev";

    /// <summary>What an animator has said again to those who have not answered.</summary>
    public const string Nudge = "nudge";

    public const string Community = "community";
    public const string Newsletter = "newsletter";
    public const string Monthly = "monthly";
    public const string CoachingOpen = "coaching-open";
    public const string CoachingReminder = "coaching-reminder";

    /// <summary>What a rule of rhythm.yaml can ask to be said; the others are said by the program on its own.</summary>
    public static IReadOnlyCollection<string> OfRules { get; } =
    [
        Reminder, Absences, Community, Newsletter, Monthly, CoachingOpen, CoachingReminder,
        WorkMessages.Open, WorkMessages.Reminder, WorkMessages.Late,
        MoocMessages.Start, MoocMessages.Episode, MoocMessages.Final, MoocMessages.Missed,
        ContributionMessages.Questions, ContributionMessages.Account,
        VolunteerMessages.Call, VolunteerMessages.Reminder, VolunteerMessages.Choice,
        OnboardingMessage.Onboarding, ClosingMessage.Closing, FeedbackMessages.Session, LetterMessages.Review,
    ];

    public static IReadOnlyCollection<string> All { get; } =
    [
        .. OfRules,
        News,
        Doubt,
        DeadChat,
        Announcement,
        Poll,
        Round,
        RoundReminders.Message,
        Nudge,
        PauseOverMessage.Over,
        PassageMessage.Passed,
        Departures.Name,
        VolunteerMessages.Vote,
        CallNotices.Message,
        CapacityMessage.Name,
        FeedbackMessages.Round,
        PulseMessage.Name,
        ReadingMessage.Name,
        LetterMessages.Loss,
        ReviewMessage.Name,
        .. TicketRows.Names,
        .. GatheringRows.Names,
        CoffeeRows.Message,
        .. IntroductionRows.Names,
    ];
}
