using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Promotions;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Everything the product says, in one language. Cards and dialogs hold no text of their own.</summary>
public sealed record Texts(Language Language, IDates Dates, IConversationWording Chat, IStepWording Steps, IPlanningWording Planning)
{
    public static readonly Texts French = new(Language.French, new FrenchDates(), new FrenchConversationWording(), new FrenchStepWording(), new FrenchPlanningWording());

    public static readonly Texts English = new(Language.English, new EnglishDates(), new EnglishConversationWording(), new EnglishStepWording(), new EnglishPlanningWording());

    public static Texts In(Language language) => language is Language.English ? English : French;
}
