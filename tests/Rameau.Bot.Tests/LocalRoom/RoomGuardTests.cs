using System.Net;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomGuardTests : RoomTest
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.NotFound)]
    [InlineData("localhost.example", HttpStatusCode.NotFound)]
    public async Task The_room_is_there_under_the_names_of_this_computer_only(string host, HttpStatusCode status)
    {
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(Room.Url, "room/state")) { Headers = { Host = $"{host}:{Room.Url.Port}" } };

        Assert.Equal(status, (await SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task The_room_is_not_there_through_a_tunnel(string header, string value)
    {
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(Room.Url, "room/state"));
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(request)).Status);
    }

    [Fact]
    public async Task Another_sites_page_may_not_change_anything()
    {
        var refused = await SayFromAsync("https://ailleurs.example");

        Assert.Equal((HttpStatusCode.Forbidden, "ForeignOrigin"), (refused.Status, refused.Code));
        Assert.Empty(Room.World.Messages(Group));
    }

    [Fact]
    public async Task The_rooms_own_page_may()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await SayFromAsync(Room.Url.GetLeftPart(UriPartial.Authority))).Status);
    }

    [Fact]
    public async Task A_room_whose_page_is_not_built_says_so()
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await PageAsync(HttpMethod.Get, "")).Status);
    }

    private Task<Reply> SayFromAsync(string origin)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(Room.Url, MessagesOf(Group)));
        request.Headers.Add("Origin", origin);

        return SendAsync(request, """{"person":"lea","text":"bonjour"}""");
    }
}
