using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;

namespace Rameau.Bot.Dialogs.Wording;

/// <summary>Everything the product says, in one language. Cards and dialogs hold no text of their own.</summary>
public sealed record Texts(Language Language, IDates Dates, IConversationWording Chat, IStepWording Steps, IRhythmWording Rhythm,
    IInformationWording Information, ICoachingWording Coaching)
{
    public static readonly Texts French = new(Language.French, new FrenchDates(), new FrenchConversationWording(), new FrenchStepWording(), new FrenchRhythmWording(),
        new FrenchInformationWording(), new FrenchCoachingWording());

    public static readonly Texts English = new(Language.English, new EnglishDates(), new EnglishConversationWording(), new EnglishStepWording(), new EnglishRhythmWording(),
        new EnglishInformationWording(), new EnglishCoachingWording());

    public static Texts In(Language language) => language is Language.English ? English : French;
}
