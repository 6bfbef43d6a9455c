using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Volunteering;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Everything the product says, in one language. Cards and dialogs hold no text of their own.</summary>
public sealed record Texts(Language Language)
{
    public static readonly Texts French = new(Language.French)
    {
        Dates = new FrenchDates(),
        Chat = new FrenchConversationWording(),
        Steps = new FrenchStepWording(),
        Planning = new FrenchPlanningWording(),
        Rhythm = new FrenchRhythmWording(),
        Preview = new FrenchPreviewWording(),
        Information = new FrenchInformationWording(),
        Coaching = new FrenchCoachingWording(),
        Coaches = new FrenchCoachWording(),
        Work = new FrenchWorkWording(),
        Mooc = new FrenchMoocWording(),
        Contributions = new FrenchContributionWording(),
        Volunteers = new FrenchVolunteerWording(),
        Preferences = new FrenchPreferencesWording(),
        Closing = new FrenchClosingWording(),
    };

    public static readonly Texts English = new(Language.English)
    {
        Dates = new EnglishDates(),
        Chat = new EnglishConversationWording(),
        Steps = new EnglishStepWording(),
        Planning = new EnglishPlanningWording(),
        Rhythm = new EnglishRhythmWording(),
        Preview = new EnglishPreviewWording(),
        Information = new EnglishInformationWording(),
        Coaching = new EnglishCoachingWording(),
        Coaches = new EnglishCoachWording(),
        Work = new EnglishWorkWording(),
        Mooc = new EnglishMoocWording(),
        Contributions = new EnglishContributionWording(),
        Volunteers = new EnglishVolunteerWording(),
        Preferences = new EnglishPreferencesWording(),
        Closing = new EnglishClosingWording(),
    };

    public required IDates Dates { get; init; }
    public required IConversationWording Chat { get; init; }
    public required IStepWording Steps { get; init; }
    public required IPlanningWording Planning { get; init; }
    public required IPreviewWording Preview { get; init; }
    public required IRhythmWording Rhythm { get; init; }
    public required IInformationWording Information { get; init; }
    public required ICoachingWording Coaching { get; init; }
    public required ICoachWording Coaches { get; init; }
    public required IWorkWording Work { get; init; }
    public required IMoocWording Mooc { get; init; }
    public required IContributionWording Contributions { get; init; }
    public required IVolunteerWording Volunteers { get; init; }
    public required IPreferencesWording Preferences { get; init; }
    public required IClosingWording Closing { get; init; }

    public static Texts In(Language language) => language is Language.English ? English : French;
}
