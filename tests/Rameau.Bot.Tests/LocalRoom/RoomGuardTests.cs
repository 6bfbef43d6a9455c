using System.Net;
using Rameau.Bot.LocalRoom;

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
        await using var room = await RoomServer.StartAsync(Seed, options: new() { PageFolder = "nowhere" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SendAsync(new(HttpMethod.Get, room.Url))).Status);
    }

    [Fact]
    public async Task The_page_is_served_at_the_root_to_this_computer_and_may_not_be_framed()
    {
        var folder = Directory.CreateTempSubdirectory("room-page");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html>", Patience.Token);
        await using var room = await RoomServer.StartAsync(Seed, options: new() { PageFolder = folder.FullName });

        var page = await SendAsync(new(HttpMethod.Get, room.Url));
        var elsewhere = await SendAsync(new(HttpMethod.Get, room.Url) { Headers = { Host = "rebound.example" } });
        folder.Delete(recursive: true);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }

    private Task<Reply> SayFromAsync(string origin)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(Room.Url, MessagesOf(Group)));
        request.Headers.Add("Origin", origin);

        return SendAsync(request, """{"person":"lea","text":"bonjour"}""");
    }
}
