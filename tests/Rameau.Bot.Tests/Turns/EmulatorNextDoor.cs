using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Rameau.Bot.Tests.Turns;

/// <summary>A connector on this computer that takes what is sent and knows nobody; its service URL ends without a slash, as the Playground's does.</summary>
internal sealed class EmulatorNextDoor : IAsyncDisposable
{
    private readonly WebApplication app;

    private EmulatorNextDoor(WebApplication app) => this.app = app;

    public List<(string Path, string Body)> Sent { get; } = [];

    public string ServiceUrl => $"{app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/_connector";

    public static async Task<EmulatorNextDoor> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        EmulatorNextDoor emulator = new(builder.Build());
        emulator.app.MapPost("/_connector/v3/conversations/{id}/activities", emulator.TakeAsync);
        await emulator.app.StartAsync();

        return emulator;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using StreamReader body = new(http.Request.Body);
        Sent.Add((http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, await body.ReadToEndAsync()));
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("""{"id":"1795335642083"}""");
    }
}
