using Microsoft.AspNetCore.Http;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomRedeliveryTests : RoomTest
{
    private static readonly TimeSpan Patience15 = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task A_bot_that_fails_gets_the_same_activity_once_more()
    {
        Bot.Answer = (_, _) => Task.FromResult((500, ""));
        var answer = await Room.Teams.Say("lea", Group, "x", mentionBot: true).Answer;

        Assert.Equal((500, 2), (answer.Status, answer.Attempts));
        Assert.Single(Bot.Rest().Select(heard => heard.Activity.ToJsonString()).Distinct());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    [InlineData(501)]
    public async Task A_bot_that_answers_gets_it_once(int status)
    {
        Bot.Answer = (_, _) => Task.FromResult((status, ""));
        var answer = await Room.Teams.Say("lea", Group, "x", mentionBot: true).Answer;

        Assert.Equal((status, 1), (answer.Status, answer.Attempts));
    }

    [Fact]
    public async Task A_token_that_grew_old_on_the_way_because_the_clock_leapt_is_replaced()
    {
        var leapt = false;
        Bot.Answer = (_, _) =>
        {
            if (leapt)
            {
                return Task.FromResult((200, ""));
            }

            leapt = true;
            Room.Clock.AdvanceTo(Room.Clock.GetUtcNow() + TimeSpan.FromDays(1));

            return Task.FromResult((401, ""));
        };
        var answer = await Room.Teams.Say("lea", Group, "x", mentionBot: true).Answer;

        Assert.Equal((200, 1), (answer.Status, answer.Attempts));
        Assert.Equal(2, Bot.Rest().Select(heard => heard.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task A_bot_that_takes_fifteen_seconds_gets_it_again_while_it_still_works()
    {
        TaskCompletionSource thinking = new();
        Bot.Answer = async (_, http) =>
        {
            await thinking.Task.WaitAsync(http.RequestAborted);

            return (200, "");
        };
        var said = Room.Teams.Say("lea", Group, "x", mentionBot: true);
        var first = await Bot.NextAsync();
        await Real.WhenWaitedForAsync(Patience15);
        Real.Advance(Patience15);
        var second = await Bot.NextAsync();
        thinking.SetResult();

        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal((200, 2), ((await said.Answer).Status, (await said.Answer).Attempts));
        await Room.Teams.IdleAsync(Patience.Token);
    }

    [Fact]
    public async Task A_bot_that_is_gone_leaves_no_answer_but_breaks_nothing()
    {
        Room.Address.BotEndpoint = new("http://127.0.0.1:1/api/messages");

        Assert.Equal(StatusCodes.Status502BadGateway, (await Room.Teams.Say("lea", Group, "x", mentionBot: true).Answer).Status);
    }
}

public sealed class RoomWorstRedeliveryTests : RoomTest
{
    protected override RoomOptions Options() => base.Options() with { Redelivery = RoomRedelivery.AtItsWorst };

    [Fact]
    public async Task At_its_worst_Teams_delivers_four_times_under_three_ids()
    {
        Bot.Answer = (_, _) => Task.FromResult((503, ""));
        await Room.Teams.Say("lea", Group, "x", mentionBot: true).Answer;

        var ids = Bot.Rest().Select(heard => heard.Text("id")).ToList();
        Assert.Equal(4, ids.Count);
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
    }
}
