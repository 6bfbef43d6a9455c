using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Mooc;

public sealed class NextCohortTests
{
    private const string Mireille = "p1-04";

    [Fact]
    public async Task Who_missed_the_final_date_goes_on_with_the_next_cohort_and_keeps_the_episodes()
    {
        await using var bot = await BotInRoom.StartAsync();
        var (chat, greeted) = bot.Room.Teams.OpenChat(Mireille);
        await greeted;

        bot.AdvanceTo(new(2027, 4, 1, 9, 0, 0, TimeSpan.FromHours(2)));
        await bot.Room.Teams.Say(Mireille, chat.Id, "mooc").Answer;
        await bot.TapAsync(Mireille, chat.Id, "Épisode 2 fini");

        bot.AdvanceTo(new(2027, 4, 22, 9, 0, 0, TimeSpan.FromHours(2)));
        await bot.Room.Teams.Say(Mireille, chat.Id, "mon mooc").Answer;
        var missed = Heard.In(bot, chat.Id).Last();
        var goesOn = await bot.TapAsync(Mireille, chat.Id, "Passer à la cohorte suivante");
        var progress = await bot.Room.Teams.InvokeAsync(Mireille, chat.Id, missed.Id, BotInRoom.Action(goesOn.Body!["value"]!, "Épisode 1 fini")!);

        Assert.True(missed.Says("1 épisode fini sur 4"));
        Assert.Contains("Vous continuez avec la cohorte suivante.", goesOn.Text(), StringComparison.Ordinal);
        Assert.Contains("fini le 1er", goesOn.Text(), StringComparison.Ordinal);
        Assert.Contains("2 épisodes finis sur 4", progress.Text(), StringComparison.Ordinal);
    }
}
