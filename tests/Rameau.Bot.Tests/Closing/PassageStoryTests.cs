using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Closing;

/// <summary>P1 starts on 9 March 2027 and closes on 7 December.</summary>
public sealed class PassageStoryTests
{
    [Fact]
    public async Task After_the_closing_those_who_lived_it_are_alumni_and_still_choose_for_themselves()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat);
        var passages = bot.Services.GetRequiredService<Passages>();
        var (chat, greeted) = bot.Room.Teams.OpenChat("p1-04");
        await greeted;

        await passages.RunAsync(Instant.FromUtc(2027, 12, 7, 12, 0), default);
        var before = await ParticipantsAsync(bot);
        await passages.RunAsync(Instant.FromUtc(2027, 12, 8, 2, 0), default);
        var after = await ParticipantsAsync(bot);
        await bot.Room.Teams.Say("p1-04", chat.Id, "mes préférences").Answer;

        Assert.Equal((11, 0), (before, after));
        Assert.True(Heard.In(bot, chat.Id).Last().Says("Qui me voit"));
    }

    private static async Task<int> ParticipantsAsync(BotInRoom bot) =>
        (await bot.Services.GetRequiredService<IPeople>().OfPromotionAsync(new("P1"), default)).Count(person => person.Is(Role.Participant, new("P1")));
}
