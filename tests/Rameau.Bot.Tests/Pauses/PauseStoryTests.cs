using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Pauses;

/// <summary>P1 begins on 9 March 2027: session 1 is on the 16th, the MOOC is to be finished on 20 April.</summary>
public sealed class PauseStoryTests
{
    private const string Mireille = "p1-04";

    [Fact]
    public async Task Who_rests_hears_only_of_what_is_mandatory_and_of_all_once_the_day_is_over()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        var (chat, greeted) = bot.Room.Teams.OpenChat(Mireille);
        await greeted;

        await bot.Room.Teams.Say(Mireille, chat.Id, "mets mes rappels en pause jusqu'au 15 avril").Answer;
        await bot.SeesAsync(chat.Id, "En pause jusqu’au jeudi 15");

        await At(bot, new(2027, 3, 11, 12, 0, 0, TimeSpan.FromHours(1)));
        await bot.SeesAsync(chat.Id, "Session 1");

        await At(bot, new(2027, 4, 13, 12, 0, 0, TimeSpan.FromHours(2)));
        Assert.DoesNotContain(Heard.In(bot, chat.Id), message => message.Says("MOOC"));

        await At(bot, new(2027, 4, 16, 9, 0, 0, TimeSpan.FromHours(2)));
        await bot.SeesAsync(chat.Id, "Vos rappels reprennent");
        Assert.DoesNotContain(Heard.In(bot, chat.Id), message => message.Says("MOOC"));

        await At(bot, new(2027, 4, 16, 12, 0, 0, TimeSpan.FromHours(2)));
        await At(bot, new(2027, 4, 16, 12, 0, 1, TimeSpan.FromHours(2)));
        await bot.SeesAsync(chat.Id, "MOOC");
        Assert.Single(Heard.In(bot, chat.Id), message => message.Says("Vos rappels reprennent"));
    }

    private static async Task At(BotInRoom bot, DateTimeOffset instant)
    {
        bot.AdvanceTo(instant);
        await bot.Services.GetRequiredService<JobBoundary>().RunAsync(new("P1"), default);
    }
}
