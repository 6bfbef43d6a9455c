using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>A card as what is said in the conversation of a sentence, where no tap has a card to replace.</summary>
public static class CardReply
{
    /// <param name="summary">What a phone shows as the notification; the card in words when null.</param>
    public static Reply AsReply(this AdaptiveCard card, string? summary = null) =>
        Reply.Posting(new Post.Here(OutgoingActivity.Showing(card.AsAttachment(), summary ?? card.FallbackText)));
}
