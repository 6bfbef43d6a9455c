using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>Teams accepted a message of the promotion Bruyère and answered 502: whoever animates is asked.</summary>
public sealed class DoubtTests : IAsyncLifetime
{
    private const string Animator = "p2-09";
    private const string Chat = BotInRoom.P2Chat;
    private static readonly PromotionId P2 = new("P2");

    private BotInRoom bot = null!;
    private Delivery doubtful = null!;

    private ILedger Ledger => bot.Services.GetRequiredService<ILedger>();

    public async Task InitializeAsync()
    {
        bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(Chat);
        await bot.RunAsync(P2);
        var next = (await bot.UpcomingAsync(P2)).First(post => post.At > bot.Now() && post.Beats[0].Audience is Audience.Group);
        bot.Room.Faults.Next(new RoomFault.KeepThenRefuse(502), call => call.Operation == "send" && call.ConversationId == Chat);
        bot.AdvanceTo(next.At.ToDateTimeOffset());
        await bot.RunAsync(P2);
        doubtful = Assert.Single(await Ledger.DoubtfulAsync(P2, default), row => row.Carrier is null);
    }

    [Fact]
    public async Task Whoever_animates_is_asked_once_in_private_and_nobody_in_the_group()
    {
        await bot.RunAsync(P2);

        Assert.Single(bot.PrivatelyTo(Animator), message => message.Says("Un envoi est douteux"));
        Assert.DoesNotContain(Heard.In(bot, Chat), message => message.Says("douteux"));
    }

    [Fact]
    public async Task It_is_there_settles_it()
    {
        var before = Heard.In(bot, Chat).Count();

        Assert.Contains("il est là", (await TapAsync("Il est là")).Text(), StringComparison.Ordinal);
        await bot.RunAsync(P2);

        Assert.Equal(DeliveryState.Sent, (await Ledger.FindAsync(doubtful.Key, default))!.State);
        Assert.Equal(before, Heard.In(bot, Chat).Count());
    }

    [Fact]
    public async Task Send_again_sends_once_more_however_often_it_is_tapped()
    {
        var before = Heard.In(bot, Chat).Count();

        await Race.RunAsync(4, _ => TapAsync("Renvoyer"));
        await bot.RunAsync(P2);
        await TapAsync("Renvoyer");
        await bot.RunAsync(P2);

        Assert.Equal(DeliveryState.Sent, (await Ledger.FindAsync(doubtful.Key, default))!.State);
        Assert.Equal(before + 1, Heard.In(bot, Chat).Count());
    }

    [Fact]
    public async Task Too_late_nothing_is_sent()
    {
        bot.AdvanceTo(doubtful.LastUsefulAt.ToDateTimeOffset());
        await bot.RunAsync(P2);

        Assert.Contains("trop tard", (await TapAsync("Renvoyer")).Text(), StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Unknown, (await Ledger.FindAsync(doubtful.Key, default))!.State);
    }

    [Theory]
    [InlineData("p2-01", false)]
    [InlineData(BotInRoom.Staff, true)]
    public async Task A_participant_may_not_settle_it_and_the_team_may(string person, bool may)
    {
        var message = Question();
        var action = BotInRoom.Action(JsonNode.Parse(message.Cards[0].GetRawText())!, "Il est là")!.DeepClone().AsObject();
        action.Remove("fallback");

        var answer = await bot.Room.Teams.InvokeAsync(person, Chat, Heard.In(bot, Chat).First().Id, action);

        Assert.Equal(may, answer.Text().Contains("il est là", StringComparison.Ordinal));
        Assert.Equal(may ? DeliveryState.Sent : DeliveryState.Unknown, (await Ledger.FindAsync(doubtful.Key, default))!.State);
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    private RoomMessage Question() => bot.PrivatelyTo(Animator).Last(message => message.Says("Un envoi est douteux"));

    private Task<RoomAnswer> TapAsync(string title) => bot.TapAsync(Animator, bot.PrivateChat(Animator)!, title);
}
