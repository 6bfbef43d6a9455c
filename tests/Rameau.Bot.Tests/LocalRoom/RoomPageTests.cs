using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomPageTests : RoomTest
{
    private readonly HeldMover _mover = new();

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IRoomMover>(_mover);

    [Fact]
    public async Task The_state_shows_one_persons_conversations_and_the_clock()
    {
        await SayAsBotAsync("<at>Léa</at>, bienvenue");
        var state = (await PageAsync(HttpMethod.Get, "room/state?person=karim")).Body!;

        Assert.Equal("29:karim", (string?)state["me"]!["teamsId"]);
        Assert.Equal([Group, Channel], state["conversations"]!.AsArray().Select(one => (string)one!["id"]!));
        Assert.Equal(("Léa, bienvenue", 1), ((string?)state["conversations"]![0]!["lastText"], (int)state["conversations"]![0]!["unread"]!));
        Assert.Equal("""{"now":"2027-03-10T09:00:00.000+01:00","zone":"Europe/Paris","nextBeatAt":null,"moving":false,"progress":null}""", Plain(state["clock"]!));
        Assert.Equal(["LP", "KB", "ZN"], state["people"]!.AsArray().Select(one => (string)one!["initials"]!));
        Assert.True((bool)state["people"]![2]!["guest"]!);
    }

    [Fact]
    public async Task A_stranger_sees_people_but_no_conversations()
    {
        var state = (await PageAsync(HttpMethod.Get, "room/state")).Body!;

        Assert.Null(state["me"]);
        Assert.Empty(state["conversations"]!.AsArray());
    }

    [Fact]
    public async Task Messages_are_shown_with_their_cards_and_reading_them_empties_the_unread_count()
    {
        await ConnectorAsync(HttpMethod.Post, Activities(Group), RoomConnectorTests.Card("""{"type":"AdaptiveCard","version":"1.5","body":[]}"""));
        var message = (await PageAsync(HttpMethod.Get, MessagesOf(Group, "?person=lea"))).Body!["messages"]![0]!;

        Assert.Equal("""{"id":"28:22222222-2222-2222-2222-222222222222","name":"Rameau","isBot":true,"initials":"RA"}""", Plain(message["from"]!));
        Assert.Equal("1.5", (string?)message["cards"]![0]!["version"]);
        Assert.Null(message["text"]);
        Assert.Equal(0, (int)(await PageAsync(HttpMethod.Get, "room/state?person=lea")).Body!["conversations"]![0]!["unread"]!);
    }

    [Theory]
    [InlineData("zoe", Group, HttpStatusCode.Forbidden, "NotAMember")]
    [InlineData("personne", Group, HttpStatusCode.NotFound, "UnknownPerson")]
    [InlineData("lea", "19:nulle-part", HttpStatusCode.NotFound, "UnknownConversation")]
    public async Task Who_is_not_there_may_not_read(string person, string conversation, HttpStatusCode status, string code)
    {
        var refused = await PageAsync(HttpMethod.Get, MessagesOf(conversation, $"?person={person}"));

        Assert.Equal((status, code), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_message_typed_in_the_page_is_accepted_at_once_and_reaches_the_bot()
    {
        var accepted = await PageAsync(HttpMethod.Post, MessagesOf(Group), """{"person":"lea","text":"programme","mentionBot":true}""");

        Assert.Equal(HttpStatusCode.Accepted, accepted.Status);
        Assert.Equal(accepted.Id, (await Bot.NextAsync()).Text("id"));
    }

    [Theory]
    [InlineData("""{"person":"lea","text":"  "}""", "EmptyMessage")]
    [InlineData("oops", "NotJson")]
    [InlineData("""{"person":"zoe","text":"x"}""", "NotAMember")]
    public async Task A_message_that_cannot_be_is_refused(string body, string code)
    {
        Assert.Equal(code, (await PageAsync(HttpMethod.Post, MessagesOf(Group), body)).Code);
    }

    [Fact]
    public async Task The_bots_answer_to_a_tap_is_passed_through()
    {
        var card = await SayAsBotAsync("carte");
        const string Told = """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"C’est noté"}""";
        Bot.Answer = (_, _) => Task.FromResult((200, Told));

        var answer = await PageAsync(HttpMethod.Post, MessagesOf(Group, $"/{card.Id}/invoke"), """{"person":"lea","action":{"type":"Action.Execute","verb":"v","data":{}},"trigger":"manual"}""");

        Assert.Equal(Told, Plain(answer.Body!));
    }

    [Fact]
    public async Task A_tap_that_the_bot_does_not_know_is_said_so_in_French()
    {
        var card = await SayAsBotAsync("carte");
        Bot.Answer = (_, _) => Task.FromResult((501, ""));

        var answer = await PageAsync(HttpMethod.Post, MessagesOf(Group, $"/{card.Id}/invoke"), """{"person":"lea","action":{"verb":"v"}}""");

        Assert.Equal("Le bot ne connaît pas cette action.", (string?)answer.Body!["error"]!["message"]);
    }

    [Fact]
    public async Task Submits_reactions_and_chats_have_their_addresses()
    {
        var card = await SayAsBotAsync("carte");

        Assert.Equal(HttpStatusCode.Accepted, (await PageAsync(HttpMethod.Post, MessagesOf(Group, $"/{card.Id}/submit"), """{"person":"lea","data":{"a":1}}""")).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await PageAsync(HttpMethod.Post, MessagesOf(Group, $"/{card.Id}/reactions"), """{"person":"lea","type":"heart"}""")).Status);
        Assert.StartsWith("a:", (string)(await PageAsync(HttpMethod.Post, "room/people/lea/chat", "{}")).Body!["conversationId"]!, StringComparison.Ordinal);
        Assert.Equal("UnknownMessage", (await PageAsync(HttpMethod.Post, MessagesOf(Group, "/1/submit"), """{"person":"lea"}""")).Code);
        await Room.Teams.IdleAsync(Patience.Token);
        Assert.Equal(4, Bot.Rest().Count);
    }

    [Fact]
    public async Task Time_moves_once_at_a_time_and_can_be_stopped()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await PageAsync(HttpMethod.Post, "room/clock", """{"to":"week"}""")).Status);
        await _mover.Started.Task.WaitAsync(Patience.Token);
        Assert.Equal("AlreadyMoving", (await PageAsync(HttpMethod.Post, "room/clock", """{"to":"day"}""")).Code);
        Assert.Equal("""{"done":1,"total":7,"label":"lundi"}""", Plain((await PageAsync(HttpMethod.Get, "room/state")).Body!["clock"]!["progress"]!));

        await PageAsync(HttpMethod.Post, "room/clock/stop");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _mover.Moving.WaitAsync(Patience.Token));
    }

    [Theory]
    [InlineData("""{"to":"hier"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"to":"nextBeat"}""", HttpStatusCode.Conflict)]
    public async Task Time_does_not_move_where_it_cannot(string body, HttpStatusCode status)
    {
        Assert.Equal(status, (await PageAsync(HttpMethod.Post, "room/clock", body)).Status);
    }

    [Fact]
    public async Task The_log_lists_the_beats()
    {
        Room.Log.Add(new(Room.Clock.GetUtcNow(), "2027", "session-1", "j-7", "groupe", "posted", "Dans une semaine", "sept jours avant"));

        Assert.Equal("session-1", (string?)(await PageAsync(HttpMethod.Get, "room/log")).Body!["entries"]![0]!["step"]);
    }

    private static string Plain(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>A mover that reports one step and then waits to be stopped.</summary>
    private sealed class HeldMover : IRoomMover
    {
        public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Moving { get; private set; } = Task.CompletedTask;

        public DateTimeOffset? NextBeatAt => null;

        public Task MoveAsync(string to, IProgress<RoomProgress> progress, CancellationToken ct)
        {
            progress.Report(new(1, 7, "lundi"));
            Moving = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
            Started.SetResult();

            return Moving;
        }
    }
}
