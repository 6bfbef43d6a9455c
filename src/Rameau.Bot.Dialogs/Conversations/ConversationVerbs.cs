using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>The verbs of arriving, linking and helping, each with who may use it.</summary>
public static class ConversationVerbs
{
    public static IEnumerable<CardVerb> Of(WelcomeDialog welcome, LinkDialog link) =>
    [
        CardVerb.Of(WelcomeLook.Verb, Power.Anyone, ConversationJson.Default.WelcomeLook, welcome),
        CardVerb.Of(ChoosePromotion.Verb, Power.Staff, ConversationJson.Default.ChoosePromotion, link),
        CardVerb.Of(LinkConversation.Verb, Power.Staff, ConversationJson.Default.LinkConversation, link),
    ];
}
