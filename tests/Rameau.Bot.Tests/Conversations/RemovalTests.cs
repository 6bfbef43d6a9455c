using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.Conversations;

/// <summary>Somebody takes the bot out of a promotion's chat.</summary>
public sealed class RemovalTests : IAsyncLifetime
{
    private const string Notice = "Je ne peux plus écrire à";
    private static readonly PromotionId P2 = new("P2");

    private BotInRoom bot = null!;

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        bot.Room.Teams.OpenChat(BotInRoom.Staff);
        await bot.RunAsync(P2);
    }

    [Fact]
    public async Task The_team_is_told_once_in_private_though_two_activities_say_so()
    {
        await RemoveAsync();
        await bot.RunAsync(P2);

        Assert.Equal(1, Notices());
    }

    [Fact]
    public async Task Let_in_again_and_taken_out_again_the_team_is_told_again()
    {
        await RemoveAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        bot.AdvanceTo(bot.Room.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));

        await RemoveAsync();

        Assert.Equal(2, Notices());
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    private async Task RemoveAsync()
    {
        await bot.Room.Teams.RemoveBotAsync(BotInRoom.Staff, BotInRoom.P2Chat);
        await bot.Room.Teams.IdleAsync();
        await bot.RunAsync(P2);
    }

    private int Notices() => bot.PrivatelyTo(BotInRoom.Staff).Count(message => message.Says(Notice));
}
