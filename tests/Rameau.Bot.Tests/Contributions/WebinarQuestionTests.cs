using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Contributions;

public sealed class WebinarQuestionTests
{
    private const string Hugo = "p2-04";

    [Fact]
    public async Task A_question_asked_behind_the_webinars_card_is_seen_by_all_without_a_name()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        await bot.Room.Teams.Say(Hugo, BotInRoom.P2Chat, "prochaine étape", mentionBot: true).Answer;
        var card = await bot.SeesAsync(BotInRoom.P2Chat, "Poser une question");

        var form = await bot.TapAsync(Hugo, BotInRoom.P2Chat, "Poser une question");
        var send = BotInRoom.Action(form.Body!["value"]!, "Envoyer")!.DeepClone().AsObject();
        send.Remove("fallback");
        send["data"]!["question"] = "Qui décide <at>quoi</at> ?";
        send["data"]!["named"] = "false";
        var noted = await bot.Room.Teams.InvokeAsync(Hugo, BotInRoom.P2Chat, card.Id, send);

        Assert.Contains("1 sur 3", noted.Text(), StringComparison.Ordinal);
        var seen = await bot.SeesAsync(BotInRoom.P2Chat, "Questions déjà posées");
        Assert.True(seen.Says("Qui décide <at>quoi</at> ?"));
        Assert.False(seen.Says("Pérégrinat\\u00A0: «"));
    }
}
