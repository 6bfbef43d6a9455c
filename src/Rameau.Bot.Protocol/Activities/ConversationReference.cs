namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// All that is needed to write to a conversation later, as plain strings to be stored. Renew it at each activity: the
/// service address of a conversation may change (Teams, "Send proactive messages").
/// </summary>
/// <param name="ServiceUrl">Absolute, http or https, as the channel wrote it; only from an authenticated activity.</param>
/// <param name="ConversationId">The chat or channel, without thread.</param>
public sealed record ConversationReference(string ChannelId, string ServiceUrl, string ConversationId)
{
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    public string? BotId { get; init; }

    /// <summary>Who sent the activity: in a group, merely the last one to speak.</summary>
    public string? UserId { get; init; }

    public string? UserAadObjectId { get; init; }

    public string? TeamId { get; init; }

    /// <summary>BCP-47.</summary>
    public string? Locale { get; init; }

    /// <summary>An IANA name.</summary>
    public string? Timezone { get; init; }

    /// <summary>Set to write into one thread of a channel; null starts a new thread there.</summary>
    public string? ThreadRoot { get; init; }

    /// <summary>The id that the connector wants: the conversation, with its thread if there is one.</summary>
    public string Address => ThreadRoot is null ? ConversationId : $"{ConversationId};messageid={ThreadRoot}";

    /// <summary>The conversation itself, to be kept for messages that nobody asked for.</summary>
    public static ConversationReference To(Activity activity) =>
        new(activity.ChannelId, activity.ServiceUrl.OriginalString, activity.Conversation.BaseId)
        {
            ConversationType = activity.Conversation.ConversationType,
            TenantId = activity.TenantId,
            BotId = activity.Recipient?.Id,
            UserId = activity.From?.Id,
            UserAadObjectId = activity.From?.AadObjectId,
            TeamId = activity.ChannelData.Team?.Id,
            Locale = activity.Locale,
            Timezone = activity.SenderTimezone,
        };

    /// <summary>The same, in the thread where the activity was written, to answer it there.</summary>
    public static ConversationReference ToThreadOf(Activity activity) =>
        To(activity) with { ThreadRoot = activity.Conversation.ThreadRoot };
}
