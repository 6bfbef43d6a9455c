using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Conversations;

public sealed class ArrivalTests : IAsyncLifetime
{
    private const string Welcome = "Bonjour, je suis Rameau.Bot";

    private BotInRoom bot = null!;

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P1Chat); // two activities at once
    }

    [Fact]
    public void The_bot_greets_once_though_two_activities_tell_of_its_arrival() => Assert.Equal(1, Welcomes());

    [Fact]
    public async Task Installed_again_where_it_is_it_does_not_greet_again()
    {
        await bot.InstallAsync(BotInRoom.P1Chat);

        Assert.Equal(1, Welcomes());
    }

    [Fact]
    public async Task Removed_it_writes_no_more_and_added_again_it_greets_again()
    {
        await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");
        await bot.Room.Teams.RemoveBotAsync(BotInRoom.Staff, BotInRoom.P1Chat);
        Assert.False((await bot.Services.GetRequiredService<IConversations>().FindAsync(new(BotInRoom.P1Chat), default))!.Alive);

        await bot.InstallAsync(BotInRoom.P1Chat);

        Assert.Equal(2, Welcomes());
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    private int Welcomes() => Heard.In(bot, BotInRoom.P1Chat).Count(message => message.Says(Welcome));
}
