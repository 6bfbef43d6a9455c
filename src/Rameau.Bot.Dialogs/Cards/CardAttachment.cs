using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

public static class CardAttachment
{
    public static OutgoingAttachment AsAttachment(this AdaptiveCard card) => new(AdaptiveCard.ContentType, card.ToJson());
}
