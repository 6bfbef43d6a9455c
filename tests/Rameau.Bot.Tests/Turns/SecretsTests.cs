using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>What a whole day of turns leaves behind, in the logs and on the screens.</summary>
public sealed class SecretsTests
{
    private const string Told = "mot de passe du coffre";

    [Fact]
    public async Task Logs_hold_no_token_no_text_and_no_address_and_messages_no_address()
    {
        using Logbook log = new();
        await using var bot = await BotInRoom.StartAsync(new BotSetup
        {
            Replacing = services => services.AddSingleton<ILoggerProvider>(log),
            Settings = ["--Logging:LogLevel:Default=Trace"],
        });
        using FrontDoor door = new(bot);
        var token = door.Genuine;
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");

        foreach (var asked in (string[])[Told, "qui vient", "programme", "prochaine étape", "aide"])
        {
            await bot.Room.Teams.Say("p1-04", BotInRoom.P1Chat, asked, mentionBot: true).Answer;
            var (chat, greeted) = bot.Room.Teams.OpenChat("staff-1");
            await greeted;
            await bot.Room.Teams.Say("staff-1", chat.Id, asked).Answer;
        }

        await bot.TapAsync("p1-04", BotInRoom.P1Chat, "Je viens");
        await bot.Room.Teams.DeliverAsync(new JsonObject { ["type"] = "message", ["text"] = Told });
        using var refused = await door.PostAsync(FrontDoor.Json("{}"), $"{token}x");

        Assert.NotEmpty(log.Lines);
        Assert.All(log.Lines, line =>
        {
            Assert.DoesNotContain(token[^40..], line, StringComparison.Ordinal);
            Assert.DoesNotContain("eyJ", line, StringComparison.Ordinal);
            Assert.DoesNotContain(bot.Room.Keys.ClientSecret, line, StringComparison.Ordinal);
            Assert.DoesNotContain(Told, line, StringComparison.Ordinal);
            Assert.DoesNotContain(".example.org", line, StringComparison.Ordinal);
        });
        Assert.All(Heard.Everything(bot), message => Assert.DoesNotContain("example.org", message.Text(), StringComparison.Ordinal));
    }
}
