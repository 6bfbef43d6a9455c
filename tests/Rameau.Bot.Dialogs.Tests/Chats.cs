using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>Where the sample people write, and what arrives when they do.</summary>
internal static class Chats
{
    public const string Service = "https://teams.example/emea/";

    public static readonly Conversation Group = new(
        new("19:promotion-1@thread.v2"), ConversationKind.GroupChat, "msteams", Service, "tenant", "28:bot", "Promotion 1");

    public static readonly Conversation Other = Group with { Id = new("19:nobody-s@thread.v2"), Name = "Un groupe" };

    public static readonly Conversation Personal = new(new("a:personal"), ConversationKind.Personal, "msteams", Service, "tenant", "28:bot");

    public static Activity Said(Conversation where, string? directoryId = null, string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = "1711868400000",
        ChannelId = where.Channel,
        ServiceUrl = new(where.ServiceUrl),
        Conversation = new(where.Id.Value, where.Kind is ConversationKind.Personal ? "personal" : "groupChat", null, where.TenantId, where.Name),
        From = new("29:sender", "Quelqu’un", directoryId),
        Recipient = new(where.BotId, "Rameau.Bot"),
        ReplyToId = "1711860000000",
    };
}
