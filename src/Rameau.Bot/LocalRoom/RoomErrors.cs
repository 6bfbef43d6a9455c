using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>What Teams' connector says when it refuses.</summary>
internal static class RoomErrors
{
    public static RoomResult Unauthorized => RoomResult.Error(401, "Unauthorized", "Authorization has been denied for this request.");

    public static RoomResult ConversationNotFound => RoomResult.Error(404, "ConversationNotFound", "Conversation not found.");

    public static RoomResult ActivityNotFound => RoomResult.Error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static RoomResult MemberNotFound => RoomResult.Error(404, "MemberNotFoundInConversation", "Unknown member for the given conversation.");

    public static RoomResult NotInRoster => RoomResult.Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static RoomResult NotYours => RoomResult.Error(403, "NotEnoughPermissions", "The activity was not sent by this bot.");

    public static RoomResult NotForThisPerson => RoomResult.Error(403, "ForbiddenOperationException", "Bot is not installed in user's personal scope.");

    public static RoomResult TooBig => RoomResult.Error(413, "MessageSizeTooBig", "Message size too large.");

    /// <summary>The second shape of Teams' errors, with JSON inside a string.</summary>
    public static RoomResult BlockedByPerson => new(403, new JsonObject
    {
        ["errorCode"] = 209,
        ["message"] = """{"subCode":"MessageWritesBlocked","details":"Thread is not writable: the user has blocked or uninstalled the app."}""",
    });

    public static RoomResult BadSyntax(string why) => RoomResult.Error(400, "BadSyntax", why);

    public static RoomResult BadArgument(string why) => RoomResult.Error(400, "Bad Argument", why);

    public static RoomResult Throttled(TimeSpan wait) => RoomResult.Error(429, "Throttled", "Too many requests.").After(wait);
}
