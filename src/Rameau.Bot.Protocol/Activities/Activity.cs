using System.Text.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// What a channel tells the bot. Lenient: an unknown type or property is accepted, an unimportant property of the
/// wrong kind counts as absent; only what says who, where and what must be sound (Activity schema, A2002 to A2014).
/// Property names are case-sensitive. The activity is untrusted until its token has been checked.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a newer one; never empty.</summary>
    public required string Type { get; init; }

    /// <summary>Opaque. Teams may deliver one activity twice, and the second time under another id.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took the activity in, UTC; null when absent or unreadable.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's wall clock with its offset; UTC when the channel gave no offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>The sender's zone, an IANA name such as <c>Europe/Paris</c>; not checked against any zone database.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary><c>msteams</c> from Teams; never empty.</summary>
    public required string ChannelId { get; init; }

    /// <summary>Absolute, http or https: where answers go, once a policy has allowed the host.</summary>
    public required Uri ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    /// <summary>The bot itself.</summary>
    public ChannelAccount? Recipient { get; init; }

    public required ConversationAccount Conversation { get; init; }

    /// <summary>The message answered, reacted to, or holding the tapped card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>As written, with mention markup; <see cref="MentionMarkup.SpokenText"/> is what a person meant.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; sources disagree on what absence means, so nothing is assumed.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The language of the sender's Teams, BCP-47.</summary>
    public string? Locale { get; init; }

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public TeamsChannelData ChannelData { get; init; } = TeamsChannelData.None;

    /// <summary>What a card or an invoke carries; untrusted, even from a card of our own.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount> MembersAdded { get; init; } = [];

    public IReadOnlyList<ChannelAccount> MembersRemoved { get; init; } = [];

    public IReadOnlyList<Reaction> ReactionsAdded { get; init; } = [];

    public IReadOnlyList<Reaction> ReactionsRemoved { get; init; } = [];

    /// <summary>Every property not declared above, as it came.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extra { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The directory (Entra) id of the organisation, from the channel data or else the conversation.</summary>
    public string? TenantId => ChannelData.TenantId ?? Conversation.TenantId;

    /// <summary>True when the bot itself is mentioned by an entity; markup typed by hand does not count.</summary>
    public bool MentionsBot => Mentions.Any(MentionsRecipient);

    /// <summary>A conversationUpdate that says the bot has joined. Not repeated at a reinstall: see <see cref="IsInstallation"/>.</summary>
    public bool WasAddedToConversation =>
        Type == ActivityTypes.ConversationUpdate && MembersAdded.Any(member => member.Id == Recipient?.Id);

    /// <summary>The app was added or upgraded here: the moment to keep a <see cref="ConversationReference"/>.</summary>
    public bool IsInstallation => Type == ActivityTypes.InstallationUpdate && Action is "add" or "add-upgrade";

    /// <summary>The app was removed, as either of two activities says: from now on the connector answers sends with 403.</summary>
    public bool IsRemoval => (Type == ActivityTypes.InstallationUpdate && Action is "remove" or "remove-upgrade") || WasRemovedFromConversation;

    private bool WasRemovedFromConversation =>
        Type == ActivityTypes.ConversationUpdate && MembersRemoved.Any(member => member.Id == Recipient?.Id);

    /// <summary>The people and bots mentioned, in the order of the entities.</summary>
    public IEnumerable<Mention> Mentions => Entities.Select(entity => entity.Mention).OfType<Mention>();

    /// <summary>The sender's zone as an IANA name, from the activity or else from the client's own entity.</summary>
    public string? SenderTimezone =>
        LocalTimezone ?? Entities.Select(entity => entity.Timezone).FirstOrDefault(zone => zone is not null);

    /// <summary>Reads one activity. Never throws for its input; duplicate names: the last one counts.</summary>
    public static ActivityReading Parse(ReadOnlySpan<byte> utf8) => ActivityReader.Read(utf8);

    /// <summary>Names no person and quotes no text, so that it may be logged.</summary>
    public override string ToString() => $"{Type} {Id}";

    internal bool MentionsRecipient(Mention mention) => Recipient is { } bot && mention.Mentioned.Id == bot.Id;
}
