using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Testing;

/// <summary>How much the bot has written down and said so far: what a refused request must leave as it was.</summary>
public sealed record Footprint(long Arrivals, long Conversations, long Answers, int Messages)
{
    public static async Task<Footprint> OfAsync(BotInRoom bot) => new(
        await CountAsync(bot, "inbox"), await CountAsync(bot, "conversation"), await CountAsync(bot, "rsvp"), Heard.Everything(bot).Count());

    private static async Task<long> CountAsync(BotInRoom bot, string table)
    {
        await using var connection = await bot.Services.GetRequiredService<DbDataSource>().OpenConnectionAsync();
        await using var count = connection.CreateCommand();
        count.CommandText = $"SELECT COUNT(*) FROM {table}";

        return (long)(await count.ExecuteScalarAsync())!;
    }
}

/// <summary>What people get to read, as text that can be searched.</summary>
public static class Heard
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every message of the bot in every conversation.</summary>
    public static IEnumerable<RoomMessage> Everything(BotInRoom bot) => bot.Room.World.Seed.People
        .SelectMany(person => bot.Room.World.ConversationsOf(person.Id))
        .DistinctBy(chat => chat.Id)
        .SelectMany(chat => In(bot, chat.Id));

    /// <summary>The bot's messages in one conversation, in their order.</summary>
    public static IEnumerable<RoomMessage> In(BotInRoom bot, string chat) => bot.Room.World.Messages(chat).Where(message => message is { FromBot: true, Deleted: false });

    /// <summary>All that the bot sent, cards included.</summary>
    public static string Text(this RoomMessage message) => message.Activity is { } activity ? Text(JsonNode.Parse(activity.GetRawText())) : string.Empty;

    public static string Text(this RoomAnswer answer) => Text(answer.Body);

    public static string Text(JsonNode? json) => json?.ToJsonString(Unescaped) ?? string.Empty;

    /// <summary>Waits for the message that says this, there already or still to come; a test that waits in vain fails.</summary>
    public static Task<RoomMessage> SeesAsync(this BotInRoom bot, string chat, string words) =>
        bot.Room.World.WhenAsync(chat, message => message.Says(words)).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);

    public static bool Says(this RoomMessage message, string words) => message.Text().Contains(words, StringComparison.Ordinal);
}
