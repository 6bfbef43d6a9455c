using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

public sealed class EndpointTests(OneBot one) : IClassFixture<OneBot>
{
    private const int TwoMegabytes = 2 * 1024 * 1024;

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Only_POST_is_taken(string method)
    {
        using var response = await one.Door.AskAsync(new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task Only_JSON_is_taken(string? contentType)
    {
        var body = FrontDoor.Json(Genuine("1").ToJsonString());
        body.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);

        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, body, one.Door.Genuine);
    }

    [Fact]
    public Task Two_megabytes_are_too_many() =>
        RefusedAsync(HttpStatusCode.RequestEntityTooLarge, FrontDoor.Json(new byte[TwoMegabytes]), one.Door.Genuine);

    [Fact]
    public Task Two_megabytes_are_too_many_even_when_nobody_said_so_beforehand() => RefusedAsync(
        HttpStatusCode.RequestEntityTooLarge,
        new Unannounced(TwoMegabytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        one.Door.Genuine);

    [Fact]
    public async Task A_body_in_chunks_is_as_good_as_any()
    {
        Unannounced body = new(Encoding.UTF8.GetBytes(Genuine("in chunks").ToJsonString())) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        using var response = await one.Door.PostAsync(body, one.Door.Genuine);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    public Task What_is_no_JSON_object_or_an_empty_one_is_a_bad_request(string body) =>
        RefusedAsync(HttpStatusCode.BadRequest, FrontDoor.Json(body), one.Door.Genuine);

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    public Task An_activity_without_what_says_where_and_what_is_a_bad_request(string property)
    {
        var activity = Genuine("2");
        activity.Remove(property);

        return RefusedAsync(HttpStatusCode.BadRequest, FrontDoor.Json(activity.ToJsonString()), one.Door.Genuine);
    }

    [Fact]
    public Task A_conversation_without_id_is_a_bad_request()
    {
        var activity = Genuine("3");
        activity["conversation"]!.AsObject().Remove("id");

        return RefusedAsync(HttpStatusCode.BadRequest, FrontDoor.Json(activity.ToJsonString()), one.Door.Genuine);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task The_token_is_looked_at_before_the_body(string body)
    {
        using var response = await RefusedAsync(HttpStatusCode.Unauthorized, FrontDoor.Json(body), "Bearer not.a.token");

        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Without_a_token_nobody_learns_anything()
    {
        using var response = await RefusedAsync(HttpStatusCode.Unauthorized, FrontDoor.Json(Genuine("4").ToJsonString()), null);

        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private JsonObject Genuine(string id) => one.Door.Activity("typing", "p1-01", BotInRoom.P1Chat, id);

    private async Task<HttpResponseMessage> RefusedAsync(HttpStatusCode status, HttpContent body, string? authorization)
    {
        var before = await Footprint.OfAsync(one.Bot);

        var response = await one.Door.PostAsync(body, authorization);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(before, await Footprint.OfAsync(one.Bot));
        return response;
    }

    /// <summary>A body that does not tell its length, and so goes out in chunks.</summary>
    private sealed class Unannounced(byte[] bytes) : HttpContent
    {
        public Unannounced(int length)
            : this(Encoding.ASCII.GetBytes(new string(' ', length)))
        {
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
