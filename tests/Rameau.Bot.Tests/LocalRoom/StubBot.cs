using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rameau.Bot.Tests.LocalRoom;

internal sealed record Heard(JsonObject Activity, string? Authorization)
{
    public string Text(string name) => (string?)Activity[name] ?? "";
}

/// <summary>A bot that notes what it hears and answers what the test tells it to.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>();

    private StubBot(WebApplication app) => _app = app;

    /// <summary>Status and body for an activity; 200 without a body unless told otherwise.</summary>
    public Func<Heard, HttpContext, Task<(int Status, string Body)>> Answer { get; set; } = (_, _) => Task.FromResult((200, ""));

    public Uri Endpoint => new($"{_app.Urls.Single()}/api/messages");

    public static async Task<StubBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        StubBot bot = new(builder.Build());
        bot._app.MapPost("/api/messages", bot.ReceiveAsync);
        await bot._app.StartAsync();

        return bot;
    }

    public Task<Heard> NextAsync() => _heard.Reader.ReadAsync(Patience.Token).AsTask();

    /// <summary>All that has been heard and not yet read.</summary>
    public IReadOnlyList<Heard> Rest()
    {
        List<Heard> rest = [];
        while (_heard.Reader.TryRead(out var one))
        {
            rest.Add(one);
        }

        return rest;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        Heard heard = new((await JsonNode.ParseAsync(http.Request.Body))!.AsObject(), http.Request.Headers.Authorization);
        await _heard.Writer.WriteAsync(heard);
        (http.Response.StatusCode, var body) = await Answer(heard, http);
        await http.Response.WriteAsync(body);
    }
}

/// <summary>A test that hangs should fail while somebody still watches.</summary>
internal static class Patience
{
    public static CancellationToken Token => new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System).Token;
}
