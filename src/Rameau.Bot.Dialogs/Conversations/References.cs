using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>Between the wire's conversations and the product's.</summary>
public static class References
{
    public static ConversationReference To(Conversation conversation) =>
        new(conversation.Channel, conversation.ServiceUrl, conversation.Id.Value)
        {
            TenantId = conversation.TenantId,
            BotId = conversation.BotId,
        };

    public static Conversation Of(Activity activity) => new(
        new(activity.Conversation.BaseId),
        activity.Conversation.ConversationType switch
        {
            "personal" => ConversationKind.Personal,
            "channel" => ConversationKind.Channel,
            "groupChat" => ConversationKind.GroupChat,
            _ => activity.Conversation.IsGroup ? ConversationKind.GroupChat : ConversationKind.Personal,
        },
        activity.ChannelId,
        activity.ServiceUrl.OriginalString,
        activity.TenantId,
        activity.Recipient?.Id ?? string.Empty,
        activity.Conversation.Name);
}
