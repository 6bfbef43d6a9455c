using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

public sealed class EarlyTapTests
{
    [Fact]
    public async Task An_answer_given_before_the_channel_has_confirmed_the_card_is_on_the_card()
    {
        await using var bot = await BotInRoom.StartAsync();
        var tapped = 0;
        bot.Room.Faults.OnPosted = async (_, message) =>
        {
            if (message.Says("8 viennent") && Interlocked.Exchange(ref tapped, 1) == 0)
            {
                await bot.TapAsync("p1-04", BotInRoom.P1Chat, "Je viens");
            }
        };

        await bot.InstallAsync(BotInRoom.P1Chat);

        Assert.True((await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent · 1 absent · 1 sans réponse")).Edited);
    }
}
