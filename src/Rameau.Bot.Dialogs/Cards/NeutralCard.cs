using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>What a group sees of a personal question: a button that shows whoever taps it their own answer, and nobody else's.</summary>
public static class NeutralCard
{
    public static AdaptiveCard Of(string title, Texts texts, ActionExecute open) => CardFrame.Of(
        $"{title}. {texts.Chat.ShownToYouAlone}",
        CardFrame.Title(title),
        CardFrame.Subtle(texts.Chat.ShownToYouAlone),
        CardFrame.Buttons(open));
}
