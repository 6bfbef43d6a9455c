using System.Net;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomFaultsTests : RoomTest
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(401)]
    [InlineData(412)]
    public async Task A_refusal_before_accepting_leaves_nothing_behind(int status)
    {
        Room.Faults.Next(new RoomFault.Refuse(status, RetryAfter: TimeSpan.FromSeconds(3)));
        var refused = await SayAsBotAsync("x");

        Assert.Equal(status, (int)refused.Status);
        Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter!.Delta);
        Assert.Empty(Room.World.Messages(Group));
        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("x")).Status);
    }

    [Fact]
    public async Task An_error_after_accepting_leaves_the_message_behind()
    {
        Room.Faults.Next(new RoomFault.KeepThenRefuse(502));

        Assert.Equal(HttpStatusCode.BadGateway, (await SayAsBotAsync("x")).Status);
        Assert.Single(Room.World.Messages(Group));
    }

    [Fact]
    public async Task A_connection_may_break_before_or_after_accepting()
    {
        Room.Faults.Next(new RoomFault.Abort());
        Room.Faults.Next(new RoomFault.KeepThenAbort());

        await Assert.ThrowsAsync<HttpRequestException>(() => SayAsBotAsync("lost"));
        await Assert.ThrowsAsync<HttpRequestException>(() => SayAsBotAsync("kept"));

        Assert.Equal("kept", Assert.Single(Room.World.Messages(Group)).Text);
    }

    [Fact]
    public async Task An_answer_may_never_come()
    {
        Room.Faults.Next(new RoomFault.KeepThenSilence());
        using CancellationTokenSource impatience = new();
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(Room.Address.ServiceUrl, Activities(Group)))
        {
            Content = new StringContent("""{"type":"message","text":"x"}"""),
            Headers = { Authorization = new("Bearer", Room.Keys.ConnectorToken()) },
        };
        var sending = http.SendAsync(request, impatience.Token);
        await Room.World.WhenAsync(Group, message => message.Text == "x", Patience.Token);
        Assert.False(sending.IsCompleted);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_delay_ends_on_the_clock_it_was_given()
    {
        var minute = TimeSpan.FromMinutes(1);
        Room.Faults.Next(new RoomFault.Delay(minute, Real));
        var sending = SayAsBotAsync("x");
        await Real.WhenWaitedForAsync(minute);
        Assert.False(sending.IsCompleted);

        Real.Advance(minute);

        Assert.Equal(HttpStatusCode.Created, (await sending).Status);
    }

    [Fact]
    public async Task A_test_can_act_between_accepting_and_answering()
    {
        RoomMessage? posted = null;
        Room.Faults.OnPosted = (_, message) =>
        {
            posted = message;

            return Task.CompletedTask;
        };

        var sent = await SayAsBotAsync("x");

        Assert.Equal(sent.Id, posted!.Id);
    }

    [Fact]
    public async Task A_fault_may_be_for_some_calls_only()
    {
        Room.Faults.Next(new RoomFault.Refuse(503), call => call.Operation == "send" && call.ConversationId == Channel, times: 2);

        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("x")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsBotAsync("x", Channel)).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsBotAsync("x", Channel)).Status);
        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("x", Channel)).Status);
        Assert.Equal([201, 503, 503, 201], Room.Calls.All.Select(seen => seen.Status));
    }

    [Fact]
    public async Task Scattered_faults_fall_alike_for_the_same_seed()
    {
        Assert.Equal(await ScatteredAsync(seed: 7), await ScatteredAsync(seed: 7));
        Assert.NotEqual(await ScatteredAsync(seed: 7), await ScatteredAsync(seed: 8));
    }

    private async Task<string> ScatteredAsync(int seed)
    {
        Room.Faults.Scatter(seed, share: 0.5, new RoomFault.Refuse(500), new RoomFault.Refuse(503));
        List<HttpStatusCode> statuses = [];
        for (var call = 0; call < 12; call++)
        {
            Real.Advance(TimeSpan.FromSeconds(1));
            statuses.Add((await SayAsBotAsync("x")).Status);
        }

        return string.Join(' ', statuses);
    }
}
