using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Courtesy;
using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Everything the product says, in one language. Cards and dialogs hold no text of their own.</summary>
public sealed record Texts(Language Language)
{
    public static readonly Texts French = Speaking(tu: false);

    /// <summary>Where a promotion says « tu » to each. What is said to all of them at once is a plural, and stays « vous ».</summary>
    public static readonly Texts Familiar = Speaking(tu: true);

    public static readonly Texts English = new(Language.English)
    {
        Dates = new EnglishDates(),
        Chat = new EnglishConversationWording(),
        Help = new EnglishHelpWording(),
        Steps = new EnglishStepWording(),
        Meetings = new EnglishMeetingWording(),
        Planning = new EnglishPlanningWording(),
        Rhythm = new EnglishRhythmWording(),
        Preview = new EnglishPreviewWording(),
        Information = new EnglishInformationWording(),
        Letters = new EnglishLetterWording(),
        Coaching = new EnglishCoachingWording(),
        Coaches = new EnglishCoachWording(),
        Work = new EnglishWorkWording(),
        Mooc = new EnglishMoocWording(),
        Contributions = new EnglishContributionWording(),
        Volunteers = new EnglishVolunteerWording(),
        Votes = new EnglishVoteWording(),
        Preferences = new EnglishPreferencesWording(),
        Consents = new EnglishConsentWording(),
        Pauses = new EnglishPauseWording(),
        Rights = new EnglishRightsWording(),
        Courtesy = new EnglishCourtesyWording(),
        Closing = new EnglishClosingWording(),
        Announcements = new EnglishAnnouncementWording(),
        Polls = new EnglishPollWording(),
        Status = new EnglishStatusWording(),
        Feedback = new EnglishFeedbackWording(),
        Resources = new EnglishResourceWording(),
        Directory = new EnglishDirectoryWording(),
        Readings = new EnglishReadingWording(),
        Curation = new EnglishCurationWording(),
        Tickets = new EnglishTicketWording(),
        Rounds = new EnglishRoundWording(),
        SubGroups = new EnglishSubGroupWording(),
        Gatherings = new EnglishGatheringWording(),
        Coffees = new EnglishCoffeeWording(),
        Links = new EnglishLinkWording(),
        Introductions = new EnglishIntroductionWording(),
    };

    public required IDates Dates { get; init; }
    public required IConversationWording Chat { get; init; }
    public required IHelpWording Help { get; init; }
    public required IStepWording Steps { get; init; }
    public required IMeetingWording Meetings { get; init; }
    public required IPlanningWording Planning { get; init; }
    public required IPreviewWording Preview { get; init; }
    public required IRhythmWording Rhythm { get; init; }
    public required IInformationWording Information { get; init; }
    public required ILetterWording Letters { get; init; }
    public required ICoachingWording Coaching { get; init; }
    public required ICoachWording Coaches { get; init; }
    public required IWorkWording Work { get; init; }
    public required IMoocWording Mooc { get; init; }
    public required IContributionWording Contributions { get; init; }
    public required IVolunteerWording Volunteers { get; init; }
    public required IVoteWording Votes { get; init; }
    public required IPreferencesWording Preferences { get; init; }
    public required IConsentWording Consents { get; init; }
    public required IPauseWording Pauses { get; init; }
    public required IRightsWording Rights { get; init; }
    public required ICourtesyWording Courtesy { get; init; }
    public required IClosingWording Closing { get; init; }
    public required IAnnouncementWording Announcements { get; init; }
    public required IPollWording Polls { get; init; }
    public required IStatusWording Status { get; init; }
    public required IFeedbackWording Feedback { get; init; }
    public required IResourceWording Resources { get; init; }
    public required IDirectoryWording Directory { get; init; }
    public required IReadingWording Readings { get; init; }
    public required ICurationWording Curation { get; init; }
    public required ITicketWording Tickets { get; init; }
    public required IRoundWording Rounds { get; init; }
    public required ISubGroupWording SubGroups { get; init; }
    public required IGatheringWording Gatherings { get; init; }
    public required ICoffeeWording Coffees { get; init; }
    public required ILinkWording Links { get; init; }
    public required IIntroductionWording Introductions { get; init; }

    public static Texts In(Language language) => language is Language.English ? English : French;

    /// <summary>What is said to one person: in their language, and with the « tu » or « vous » of the promotion it is about.</summary>
    /// <param name="locale">Of their Teams, when they just wrote.</param>
    public static Texts For(Person? person, string? locale, Promotion? promotion) => Languages.For(person, locale, promotion) switch
    {
        Language.French when promotion is { SaysTu: true } => Familiar,
        var language => In(language),
    };

    /// <summary>What is said to everybody in a promotion's chat: to several, French says « vous » even where it says « tu » to each.</summary>
    public static Texts For(Promotion? promotion) => In(Languages.For(promotion));

    private static Texts Speaking(bool tu) => new(Language.French)
    {
        Dates = new FrenchDates(),
        Chat = new FrenchConversationWording(tu),
        Help = new FrenchHelpWording(tu),
        Steps = new FrenchStepWording(tu),
        Meetings = new FrenchMeetingWording(tu),
        Planning = new FrenchPlanningWording(tu),
        Rhythm = new FrenchRhythmWording(tu),
        Preview = new FrenchPreviewWording(tu),
        Information = new FrenchInformationWording(tu),
        Letters = new FrenchLetterWording(tu),
        Coaching = new FrenchCoachingWording(tu),
        Coaches = new FrenchCoachWording(tu),
        Work = new FrenchWorkWording(tu),
        Mooc = new FrenchMoocWording(tu),
        Contributions = new FrenchContributionWording(tu),
        Volunteers = new FrenchVolunteerWording(tu),
        Votes = new FrenchVoteWording(tu),
        Preferences = new FrenchPreferencesWording(tu),
        Consents = new FrenchConsentWording(tu),
        Pauses = new FrenchPauseWording(tu),
        Rights = new FrenchRightsWording(tu),
        Courtesy = new FrenchCourtesyWording(),
        Closing = new FrenchClosingWording(tu),
        Announcements = new FrenchAnnouncementWording(tu),
        Polls = new FrenchPollWording(tu),
        Status = new FrenchStatusWording(tu),
        Feedback = new FrenchFeedbackWording(tu),
        Resources = new FrenchResourceWording(tu),
        Directory = new FrenchDirectoryWording(tu),
        Readings = new FrenchReadingWording(tu),
        Curation = new FrenchCurationWording(tu),
        Tickets = new FrenchTicketWording(tu),
        Rounds = new FrenchRoundWording(tu),
        SubGroups = new FrenchSubGroupWording(tu),
        Gatherings = new FrenchGatheringWording(tu),
        Coffees = new FrenchCoffeeWording(tu),
        Links = new FrenchLinkWording(tu),
        Introductions = new FrenchIntroductionWording(tu),
    };
}
