using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Conversations;

/// <summary>The channel's own id of a conversation, without any thread suffix; opaque, compared ordinally.</summary>
public readonly record struct ConversationId(string Value)
{
    public override string ToString() => Value;
}

public enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>Where the bot can write, as learnt from an authenticated activity.</summary>
/// <param name="Channel">The Bot Framework channel id, e.g. <c>msteams</c>.</param>
/// <param name="ServiceUrl">The latest address the channel gave for replies.</param>
/// <param name="Promotion">The promotion whose chat this is, once staff linked it.</param>
/// <param name="With">Whose 1:1 chat this is, once known.</param>
/// <param name="Alive">False after the bot was removed or blocked; nothing is sent there until it is added again.</param>
public sealed record Conversation(
    ConversationId Id,
    ConversationKind Kind,
    string Channel,
    string ServiceUrl,
    string? TenantId,
    string BotId,
    string? Name = null,
    PromotionId? Promotion = null,
    PersonId? With = null,
    bool Alive = true);

/// <summary>Why a chat could not become a promotion's.</summary>
public enum LinkRefusal
{
    NotAGroup,
    ChatHasPromotion,
    PromotionHasChat,
    UnknownPromotion,
    NotStaff,
}

/// <summary>The conversations the bot is in. Implementations throw only when the store itself fails.</summary>
public interface IConversations
{
    Task<Conversation?> FindAsync(ConversationId id, CancellationToken ct);

    Task<Conversation?> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>The 1:1 chat with somebody; null when they never opened one.</summary>
    Task<Conversation?> WithAsync(PersonId person, CancellationToken ct);

    /// <summary>Adds it, or refreshes what the channel says of it (address, name, bot, tenant); never its promotion. Marks it alive.</summary>
    Task SeenAsync(Conversation conversation, CancellationToken ct);

    /// <summary>Makes the chat the promotion's in one statement; false when either already has another or is unknown.</summary>
    Task<bool> TryLinkAsync(ConversationId id, PromotionId promotion, CancellationToken ct);

    /// <summary>True for the one caller who may introduce the bot here; true again only after the bot was removed and added.</summary>
    Task<bool> TryWelcomeAsync(ConversationId id, CancellationToken ct);

    /// <summary>False when it was dead or unknown already, so that one caller tells others of it.</summary>
    Task<bool> DiedAsync(ConversationId id, CancellationToken ct);
}
