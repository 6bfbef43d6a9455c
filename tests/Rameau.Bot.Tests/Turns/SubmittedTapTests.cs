using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>A client without Action.Execute sends a message that carries the button's data.</summary>
public sealed class SubmittedTapTests : IAsyncLifetime
{
    private const string Mireille = "p1-04";

    private BotInRoom bot = null!;
    private RoomMessage card = null!;

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        card = await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");
    }

    [Theory]
    [InlineData("Je viens", "9 viennent · 1 absent · 1 sans réponse")]
    [InlineData("Je ne peux pas", "8 viennent · 2 absents · 1 sans réponse")]
    public async Task In_a_group_it_counts_like_a_tap_and_tells_nobody_who_answered_what(string title, string counts)
    {
        var answer = await bot.Room.Teams.SubmitAsync(Mireille, BotInRoom.P1Chat, card.Id, Fallback(card, title));

        Assert.Equal(200, answer.Status);
        await bot.SeesAsync(BotInRoom.P1Chat, counts);
        var reply = Heard.In(bot, BotInRoom.P1Chat).Last();
        Assert.Contains("que pour vous", reply.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("vous venez", reply.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vous ne venez pas", reply.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_private_it_is_answered_there()
    {
        var (chat, greeted) = bot.Room.Teams.OpenChat(Mireille);
        await greeted;
        await bot.Room.Teams.Say(Mireille, chat.Id, "prochaine étape").Answer;
        var mine = Heard.In(bot, chat.Id).Last();

        await bot.Room.Teams.SubmitAsync(Mireille, chat.Id, mine.Id, Fallback(mine, "Je viens"));

        Assert.Contains("vous venez", Heard.In(bot, chat.Id).Last().Text(), StringComparison.Ordinal);
        await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"verb":7}""")]
    [InlineData("""{"verb":"step/dance"}""")]
    [InlineData("""{"verb":"step/rsvp"}""")]
    [InlineData("""{"verb":"step/rsvp","promotion":"P1","step":"S1","revision":"x"}""")]
    public async Task Damaged_data_is_answered_in_words(string data)
    {
        var before = Heard.In(bot, BotInRoom.P1Chat).Count();

        await bot.Room.Teams.SubmitAsync(Mireille, BotInRoom.P1Chat, card.Id, JsonNode.Parse(data)!);

        Assert.Equal(before + 1, Heard.In(bot, BotInRoom.P1Chat).Count());
        Assert.Contains("Cette carte", Heard.In(bot, BotInRoom.P1Chat).Last().Text(), StringComparison.Ordinal);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    private static JsonObject Fallback(RoomMessage message, string title) =>
        BotInRoom.Action(JsonNode.Parse(message.Cards[0].GetRawText())!, title)!["fallback"]!["data"]!.AsObject();
}
