using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

public sealed class FirstStoryTests
{
    [Fact]
    public async Task A_participant_says_they_come_and_everybody_sees_it()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.Room.World.WhenAsync(BotInRoom.P1Chat, message => Says(message, "8 viennent · 1 absent · 2 sans réponse"), default);

        var answer = await bot.TapAsync("p1-04", BotInRoom.P1Chat, "Je viens");

        Assert.Contains("Vous venez.", answer.Body!.ToJsonString(Unescaped), StringComparison.Ordinal);
        await bot.Room.World.WhenAsync(BotInRoom.P1Chat, message => message.Edited && Says(message, "9 viennent · 1 absent · 1 sans réponse"), default);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Says(RoomMessage message, string text) =>
        message.Cards.Any(card => JsonNode.Parse(card.GetRawText())!.ToJsonString(Unescaped).Contains(text, StringComparison.Ordinal));
}
