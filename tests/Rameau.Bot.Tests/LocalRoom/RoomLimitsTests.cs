using System.Net;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomLimitsTests : RoomTest
{
    [Fact]
    public async Task The_eighth_message_of_a_second_waits_for_the_first_to_be_a_second_old()
    {
        await SayAsync(7);
        var refused = await SayAsBotAsync("8");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Throttled"), (refused.Status, refused.Code));
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);

        Real.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("8")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SayAsBotAsync("nine in two seconds")).Status);
    }

    [Fact]
    public async Task Sixty_messages_fill_half_a_minute()
    {
        for (var second = 0; second < 20; second += 2)
        {
            await SayAsync(6);
            Real.Advance(TimeSpan.FromSeconds(2));
        }

        var refused = await SayAsBotAsync("61");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task Updates_count_as_messages()
    {
        var sent = await SayAsBotAsync("0");
        for (var update = 0; update < 6; update++)
        {
            await ConnectorAsync(HttpMethod.Put, Activities(Group, sent.Id), """{"type":"message","text":"x"}""");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SayAsBotAsync("x")).Status);
    }

    [Fact]
    public async Task Each_conversation_has_its_own_limit()
    {
        await SayAsync(7);

        Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("x", Channel)).Status);
    }

    [Fact]
    public async Task Virtual_time_does_not_wear_a_limit_off()
    {
        await SayAsync(7);
        Room.Clock.AdvanceTo(Room.Clock.GetUtcNow().AddDays(1));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SayAsBotAsync("x")).Status);
    }

    [Fact]
    public async Task A_tenant_has_fifty_calls_a_second()
    {
        for (var call = 0; call < 50; call++)
        {
            await ConnectorAsync(HttpMethod.Get, $"v3/conversations/unknown-{call}/members");
        }

        Assert.Equal("Throttled", (await SayAsBotAsync("x")).Code);
    }

    private async Task SayAsync(int times)
    {
        for (var message = 0; message < times; message++)
        {
            Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync($"{message}")).Status);
        }
    }
}

public sealed class RoomWithoutLimitsTests : RoomTest
{
    protected override RoomOptions Options() => base.Options() with { EnforceLimits = false };

    [Fact]
    public async Task A_replay_may_say_in_a_second_what_takes_months()
    {
        for (var message = 0; message < 60; message++)
        {
            Assert.Equal(HttpStatusCode.Created, (await SayAsBotAsync("x")).Status);
        }
    }
}
