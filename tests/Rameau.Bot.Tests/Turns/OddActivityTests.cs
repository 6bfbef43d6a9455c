using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>What no dialog waits for: acknowledged in silence, or refused in words.</summary>
public sealed class OddActivityTests(OneBot one) : IClassFixture<OneBot>
{
    private const string Mireille = "p1-04";

    private BotInRoom Bot => one.Bot;

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("somethingOfTomorrow")]
    public async Task Other_activities_are_acknowledged_in_silence(string type)
    {
        var before = Heard.Everything(Bot).Count();
        var activity = one.Door.Message(Mireille, BotInRoom.P1Chat, $"odd {type}", "aide");
        activity["type"] = type;
        activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });

        var answer = await Bot.Room.Teams.DeliverAsync(activity);

        Assert.Equal(200, answer.Status);
        Assert.Null(answer.Body);
        Assert.Equal(before, Heard.Everything(Bot).Count());
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("something/ofTomorrow")]
    [InlineData(null)]
    public async Task An_unknown_invoke_is_not_implemented_and_still_not_when_delivered_again(string? name)
    {
        var invoke = one.Door.Activity("invoke", Mireille, BotInRoom.P1Chat, $"f:{name}");
        invoke["name"] = name;

        Assert.Equal(501, (await Bot.Room.Teams.DeliverAsync(invoke)).Status);
        Assert.Equal(501, (await Bot.Room.Teams.DeliverAsync(invoke)).Status);
    }

    [Fact]
    public async Task A_verb_of_an_older_version_is_not_supported_and_says_what_to_do()
    {
        var answer = await InvokeAsync(new() { ["type"] = "Action.Execute", ["verb"] = "step/dance", ["data"] = new JsonObject() });

        Assert.Equal(200, answer.Status);
        Assert.Equal("NotSupported", (string?)answer.Body!["value"]!["code"]);
        Assert.Contains("version plus ancienne", answer.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp"}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":[]}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":"P1"}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":"S1","revision":"two","answer":"Yes","nonce":""}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":"S1","revision":0,"answer":"Perhaps","nonce":""}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":"S1","revision":0,"answer":"7","nonce":""}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":"S1","revision":0,"answer":"Yes"}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":"S1","revision":0,"answer":null,"nonce":null}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/rsvp","data":{"promotion":"P1","step":null,"revision":0,"answer":"Yes","nonce":"x"}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/look","data":{"promotion":"P1"}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"step/look","data":{"promotion":"P1","step":null}}""")]
    [InlineData("""{"type":"Action.Execute","verb":"conversation/link","data":7}""")]
    [InlineData("""{"type":"Action.Execute","verb":""}""")]
    [InlineData("""{"type":"Action.Execute"}""")]
    [InlineData("""{"type":"Action.OpenUrl","verb":"step/rsvp"}""")]
    public async Task A_damaged_card_changes_nothing_and_says_so(string action)
    {
        var before = await Footprint.OfAsync(Bot);

        var answer = await InvokeAsync(JsonNode.Parse(action)!.AsObject());

        Assert.Equal(200, answer.Status);
        Assert.Contains("message", answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("n’a pas marché", answer.Text(), StringComparison.Ordinal);
        Assert.Equal((before.Answers, before.Messages), await AnswersAndMessagesAsync());
    }

    [Fact]
    public async Task A_group_is_a_group_even_when_an_activity_forgets_to_say_so()
    {
        var ask = one.Door.Message(Mireille, BotInRoom.P1Chat, "which kind?", "prochaine étape");
        ask["conversation"]!.AsObject().Remove("conversationType");
        ask["conversation"]!.AsObject().Remove("isGroup");
        var before = Heard.In(Bot, BotInRoom.P1Chat).Count();

        await Bot.Room.Teams.DeliverAsync(ask);
        await Bot.Room.World.WhenAsync(BotInRoom.P1Chat, _ => Heard.In(Bot, BotInRoom.P1Chat).Count() > before).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);

        Assert.DoesNotContain(Heard.In(Bot, BotInRoom.P1Chat), message => message.Says("Vous n’avez pas encore répondu."));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u202Eeedia")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE person; --")]
    [InlineData("<at></at>")]
    [InlineData("     ")]
    [InlineData("")]
    public async Task Whatever_is_said_there_is_an_answer(string text)
    {
        var (chat, greeted) = Bot.Room.Teams.OpenChat("p1-09");
        await greeted;
        var before = Heard.In(Bot, chat.Id).Count();

        Assert.Equal(200, (await Bot.Room.Teams.DeliverAsync(one.Door.Message("p1-09", chat.Id, $"said {text.Length} {text}", text))).Status);

        Assert.Equal(before + 1, Heard.In(Bot, chat.Id).Count());
        Assert.DoesNotContain("n’a pas marché", Heard.In(Bot, chat.Id).Last().Text(), StringComparison.Ordinal);
    }

    private Task<RoomAnswer> InvokeAsync(JsonObject action) =>
        Bot.Room.Teams.InvokeAsync(Mireille, BotInRoom.P1Chat, Heard.In(Bot, BotInRoom.P1Chat).Last().Id, action);

    private async Task<(long, int)> AnswersAndMessagesAsync()
    {
        var now = await Footprint.OfAsync(Bot);

        return (now.Answers, now.Messages);
    }
}
