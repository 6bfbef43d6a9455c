using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomStreamTests : RoomTest
{
    [Fact]
    public async Task A_person_sees_what_happens_in_her_own_conversations_only()
    {
        await using var lea = await Follower.OpenAsync(Room, "lea");
        await using var zoe = await Follower.OpenAsync(Room, "zoe");

        var sent = await SayAsBotAsync("avant");
        await ConnectorAsync(HttpMethod.Post, Activities(Group), """{"type":"typing"}""");
        await ConnectorAsync(HttpMethod.Put, Activities(Group, sent.Id), """{"type":"message","text":"après"}""");
        await ConnectorAsync(HttpMethod.Delete, Activities(Group, sent.Id));
        Room.Log.Add(new(Room.Clock.GetUtcNow(), "2027", "s", "r", "a", "posted", "t", "w"));

        Assert.Equal("avant", (string?)(await lea.NextAsync("message"))["text"]);
        Assert.Equal("Rameau", (string?)(await lea.NextAsync("typing"))["from"]!["name"]);
        Assert.Equal("après", (string?)(await lea.NextAsync("update"))["text"]);
        Assert.Equal(sent.Id, (string?)(await lea.NextAsync("delete"))["id"]);
        await lea.NextAsync("beat");
        await zoe.NextAsync("beat");
    }

    [Fact]
    public async Task Everyone_sees_the_clock_jump()
    {
        await PageAsync(HttpMethod.Get, "room/state"); // the first page has looked at the clock
        await using var lea = await Follower.OpenAsync(Room, "lea");

        Room.Clock.AdvanceTo(Room.Clock.GetUtcNow().AddDays(1));

        Assert.Equal("2027-03-11T09:00:00.000+01:00", (string?)(await lea.NextAsync("clock"))["now"]);
    }

    [Fact]
    public async Task A_new_member_is_told_that_her_state_has_changed()
    {
        await using var zoe = await Follower.OpenAsync(Room, "zoe");

        await Room.Teams.AddMembersAsync("lea", Group, "zoe");

        await zoe.NextAsync("state");
        Assert.True((bool)(await zoe.NextAsync("message"))["system"]!);
    }

    [Fact]
    public async Task A_quiet_stream_has_a_heartbeat()
    {
        await using var lea = await Follower.OpenAsync(Room, "lea");
        var heartbeat = TimeSpan.FromSeconds(15);
        await Real.WhenWaitedForAsync(heartbeat);

        Real.Advance(heartbeat);

        Assert.Equal(": still here", await lea.LineAsync());
    }

    /// <summary>A page that listens.</summary>
    private sealed class Follower(HttpClient http, StreamReader reader) : IAsyncDisposable
    {
        public static async Task<Follower> OpenAsync(RoomServer room, string person)
        {
            HttpClient http = new();
            Follower follower = new(http, new(await http.GetStreamAsync(new Uri(room.Url, $"room/events?person={person}"), Patience.Token)));
            await follower.NextAsync("state"); // a stream begins by asking the page to read the state

            return follower;
        }

        public async Task<string?> LineAsync() => await reader.ReadLineAsync(Patience.Token);

        public async Task<JsonNode> NextAsync(string name)
        {
            Assert.Equal($"event: {name}", await LineAsync());
            var data = await LineAsync();
            Assert.Equal("", await LineAsync());

            return JsonNode.Parse(data!["data: ".Length..])!;
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            http.Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
