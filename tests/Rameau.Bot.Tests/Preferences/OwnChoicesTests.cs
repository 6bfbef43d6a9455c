using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Preferences;

public sealed class OwnChoicesTests
{
    private const string Mireille = "p1-04";

    [Fact]
    public async Task In_the_group_each_sees_their_own_choices_and_changes_them_and_nobody_else_sees()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.Room.Teams.Say(Mireille, BotInRoom.P1Chat, "mes préférences", mentionBot: true).Answer;
        var door = Heard.In(bot, BotInRoom.P1Chat).Last(message => message.Says("Mes préférences"));

        var mine = await bot.TapAsync(Mireille, BotInRoom.P1Chat, "Mes préférences");
        var action = BotInRoom.Action(mine.Body!["value"]!, "Garder")!;
        action["data"]!["consent"] = "Promotion";
        action["data"]!["language"] = "en";
        action["data"]!["information"] = "bulletin";
        action["data"]!["ceiling"] = "Le temps des élus";
        var kept = await bot.Room.Teams.InvokeAsync(Mireille, BotInRoom.P1Chat, door.Id, action);
        var again = await bot.TapAsync(Mireille, BotInRoom.P1Chat, "Mes préférences");

        Assert.Contains("toutes les promotions vous voient, sans vos coordonnées", mine.Text(), StringComparison.Ordinal);
        Assert.Contains("Noted: your choices are kept.", kept.Text(), StringComparison.Ordinal);
        Assert.Contains("Today your promotion sees you", again.Text(), StringComparison.Ordinal);
        Assert.Contains("\"value\":\"bulletin\"", again.Text(), StringComparison.Ordinal);
        Assert.Contains("Le temps des élus", again.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P1Chat), message => message.Says("Le temps des élus"));
    }

    [Fact]
    public async Task In_private_the_form_comes_at_once()
    {
        await using var bot = await BotInRoom.StartAsync();
        var (chat, greeted) = bot.Room.Teams.OpenChat(Mireille);
        await greeted;

        await bot.Room.Teams.Say(Mireille, chat.Id, "mes preferences").Answer;

        Assert.True(Heard.In(bot, chat.Id).Last().Says("Mon plafond de verre"));
    }
}
