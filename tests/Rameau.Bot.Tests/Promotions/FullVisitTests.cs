using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Promotions;

/// <summary>The visit of 25 March has eight places; five people of the demo come.</summary>
public sealed class FullVisitTests
{
    [Fact]
    public async Task Beyond_the_eighth_place_one_waits_and_is_told_when_somebody_cannot_come()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        var card = await bot.SeesAsync(BotInRoom.P2Chat, "Webinaire");

        foreach (var person in new[] { "p2-04", "p2-07", "p2-09" })
        {
            Assert.Contains("Vous venez.", (await TapAsync(bot, card, person, "Yes")).Text(), StringComparison.Ordinal);
        }

        var full = await TapAsync(bot, card, "p2-10", "Yes");
        Assert.Contains("8 places · 1 en attente", full.Text(), StringComparison.Ordinal);
        Assert.Contains("Vous êtes sur la liste d’attente", full.Text(), StringComparison.Ordinal);

        await TapAsync(bot, card, "p2-01", "No");

        var (chat, _) = bot.Room.Teams.OpenChat("p2-10");
        var told = await bot.SeesAsync(chat.Id, "Une place s’est libérée pour vous");
        Assert.True(told.Says("Vous venez."));
        Assert.Contains("8 places", (await TapAsync(bot, card, "p2-01", "No")).Text(), StringComparison.Ordinal);
        Assert.Single(Heard.In(bot, chat.Id), message => message.Says("Une place s’est libérée pour vous"));
    }

    private static Task<RoomAnswer> TapAsync(BotInRoom bot, RoomMessage card, string person, string answer) => bot.Room.Teams.InvokeAsync(
        person,
        BotInRoom.P2Chat,
        card.Id,
        new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = "step/rsvp",
            ["data"] = new JsonObject { ["promotion"] = "P2", ["step"] = "V2", ["revision"] = 0, ["answer"] = answer, ["nonce"] = "n" },
        });
}
