using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Promotions;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Everything the product says, in one language. Cards and dialogs hold no text of their own.</summary>
public sealed record Texts(Language Language, IDates Dates, IConversationWording Chat, IStepWording Steps)
{
    public static readonly Texts French = new(Language.French, new FrenchDates(), new FrenchConversationWording(), new FrenchStepWording())
    {
        Work = new FrenchWorkWording(),
        Mooc = new FrenchMoocWording(),
        Contributions = new FrenchContributionWording(),
    };

    public static readonly Texts English = new(Language.English, new EnglishDates(), new EnglishConversationWording(), new EnglishStepWording())
    {
        Work = new EnglishWorkWording(),
        Mooc = new EnglishMoocWording(),
        Contributions = new EnglishContributionWording(),
    };

    public required IWorkWording Work { get; init; }

    public required IMoocWording Mooc { get; init; }

    public required IContributionWording Contributions { get; init; }

    public static Texts In(Language language) => language is Language.English ? English : French;
}
