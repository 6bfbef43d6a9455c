using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.PersonalWork;

public sealed class SharedWorkTests
{
    private const string Claire = "p2-01";
    private const string Olivier = "p2-02";
    private const string Lucie = "p2-07";

    [Fact]
    public async Task What_one_of_a_pair_hands_in_the_other_sees_and_nobody_else()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        await bot.Room.Teams.Say(Claire, BotInRoom.P2Chat, "tp", mentionBot: true).Answer;
        var neutral = Heard.In(bot, BotInRoom.P2Chat).Last(message => message.Says("Mon travail personnel"));

        var mine = await bot.TapAsync(Claire, BotInRoom.P2Chat, "Mon travail");
        var done = await bot.Room.Teams.InvokeAsync(Claire, BotInRoom.P2Chat, neutral.Id, BotInRoom.Action(mine.Body!["value"]!, "Rendu")!);
        var his = await bot.TapAsync(Olivier, BotInRoom.P2Chat, "Mon travail");
        var hers = await bot.TapAsync(Lucie, BotInRoom.P2Chat, "Mon travail");

        Assert.Contains("En cours, dit par vous", mine.Text(), StringComparison.Ordinal);
        Assert.Contains("Rendu par vous le 10", done.Text(), StringComparison.Ordinal);
        Assert.Contains("Rendu par Claire le 10", his.Text(), StringComparison.Ordinal);
        Assert.Contains("En cours, dit par vous", hers.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says("Rendu par"));
    }
}
