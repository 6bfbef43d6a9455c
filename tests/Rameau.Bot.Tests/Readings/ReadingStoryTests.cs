using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.Readings;

/// <summary>Wednesday 10 March 2027, 9 h. Olivier takes part in the demo's second promotion.</summary>
public sealed class ReadingStoryTests
{
    private const string Olivier = "p2-02", Kept = "Boîte à outils", Reminder = "Vous vouliez lire ceci plus tard";

    [Fact]
    public async Task What_was_kept_is_recalled_in_private_a_week_later_and_once_more_and_then_no_more()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        var own = bot.Room.World.PersonalChat(bot.Room.World.Person(Olivier)!).Id;
        await bot.Room.Teams.Say(Olivier, own, "une boîte à outils pour la RSE").Answer;

        var answer = await bot.TapAsync(Olivier, own, "À lire plus tard");
        Assert.Contains("Gardé pour plus tard", answer.Text(), StringComparison.Ordinal);

        bot.AdvanceTo(new(2027, 3, 16, 9, 5, 0, TimeSpan.FromHours(1)));
        await bot.RunAsync(new("P2"));
        Assert.DoesNotContain(Heard.In(bot, own), message => message.Says(Reminder));

        foreach (var (day, count) in new[] { (17, 1), (24, 2), (31, 2) })
        {
            bot.AdvanceTo(new(2027, 3, day, 9, 5, 0, TimeSpan.FromHours(day == 31 ? 2 : 1)));
            await bot.RunAsync(new("P2"));
            Assert.Equal(count, Heard.In(bot, own).Count(message => message.Says(Reminder) && message.Says(Kept)));
        }

        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says(Reminder));
    }

    [Fact]
    public async Task Who_has_no_chat_of_their_own_keeps_it_in_the_group_unseen_and_is_not_reminded()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        await bot.Room.Teams.Say(Olivier, BotInRoom.P2Chat, "une boîte à outils pour la RSE", mentionBot: true).Answer;
        await bot.TapAsync(Olivier, BotInRoom.P2Chat, "À lire plus tard");
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says("Gardé pour plus tard"));

        bot.AdvanceTo(new(2027, 3, 17, 9, 5, 0, TimeSpan.FromHours(1)));
        await bot.RunAsync(new("P2"));

        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says(Reminder));
        Assert.DoesNotContain(bot.PrivatelyTo(Olivier), message => message.Says(Reminder));
    }
}
