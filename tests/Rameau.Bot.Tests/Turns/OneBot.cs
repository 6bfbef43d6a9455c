using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>One bot for all tests of a class that leave it as they found it; P1's chat has been greeted.</summary>
public sealed class OneBot : IAsyncLifetime
{
    public BotInRoom Bot { get; private set; } = null!;

    public FrontDoor Door { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Bot = await BotInRoom.StartAsync();
        Door = new(Bot);
        await Bot.InstallAsync(BotInRoom.P1Chat);
        await Bot.SeesAsync(BotInRoom.P1Chat, "sans réponse");
    }

    /// <summary>Whatever happened before, somebody who asks for help now gets it.</summary>
    public async Task AnswersAsync(string person = "p1-01")
    {
        var (chat, greeted) = Bot.Room.Teams.OpenChat(person);
        await greeted;
        var before = Heard.In(Bot, chat.Id).Count();

        var answer = await Bot.Room.Teams.Say(person, chat.Id, "aide").Answer;

        Assert.Equal(200, answer.Status);
        Assert.Equal(before + 1, Heard.In(Bot, chat.Id).Count());
        Assert.Contains("Ce que je comprends", Heard.In(Bot, chat.Id).Last().Text(), StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        Door.Dispose();
        await Bot.DisposeAsync();
    }
}
