using System.Diagnostics.CodeAnalysis;

namespace Rameau.Bot.LocalRoom;

/// <param name="Root">The thread's first message, when a thread of a channel is meant.</param>
internal sealed record RoomPlace(RoomConversation Conversation, string? Root)
{
    /// <summary>Ids arrive decoded but for the slash, which routing leaves alone.</summary>
    public static string Id(string fromPath) => fromPath.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Lets the bot into the conversations that it is in, and into no other.</summary>
internal sealed class RoomDoor(RoomWorld world)
{
    public bool TryEnter(string id, [NotNullWhen(true)] out RoomPlace? place, [NotNullWhen(false)] out RoomResult? refusal)
    {
        var (conversationId, root) = RoomConversation.Split(RoomPlace.Id(id));
        var conversation = world.Conversation(conversationId);
        refusal = conversation switch
        {
            null => RoomErrors.ConversationNotFound,
            { BotInstalled: false } => RoomErrors.NotInRoster,
            { Type: RoomConversationType.Personal } when world.IsBlockedBy(conversation.Members[0]) => RoomErrors.BlockedByPerson,
            _ when root is not null && world.Message(conversationId, root) is null => RoomErrors.ConversationNotFound,
            _ => null,
        };
        place = refusal is null ? new(conversation!, root) : null;

        return refusal is null;
    }
}
