using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rameau.Bot.Tests.Resources;

/// <summary>A web site on this computer, with pages that are there, have moved, are lost, or make trouble.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;
    private int asked;

    private Site(WebApplication app) => this.app = app;

    /// <summary>How many requests came.</summary>
    public int Asked => asked;

    public static async Task<Site> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Site site = new(builder.Build());
        site.app.Urls.Add("http://127.0.0.1:0");
        site.app.Run(site.AnswerAsync);
        await site.app.StartAsync();

        return site;
    }

    public Uri Url(string path) => new(new Uri(app.Urls.Single()), path);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref asked);
        var (status, location) = context.Request.Path.Value switch
        {
            "/ok" => (StatusCodes.Status200OK, null),
            "/get-only" when HttpMethods.IsHead(context.Request.Method) => (StatusCodes.Status405MethodNotAllowed, null),
            "/get-only" => (StatusCodes.Status200OK, null),
            "/moved" => (StatusCodes.Status301MovedPermanently, "/ok"),
            "/for-now" => (StatusCodes.Status302Found, "/ok"),
            "/to-nowhere" => (StatusCodes.Status301MovedPermanently, "/lost"),
            "/round" => (StatusCodes.Status308PermanentRedirect, "/round"),
            "/to-a-file" => (StatusCodes.Status302Found, "file:///etc/passwd"),
            "/inside" => (StatusCodes.Status403Forbidden, null),
            "/broken" => (StatusCodes.Status500InternalServerError, null),
            _ => (StatusCodes.Status404NotFound, (string?)null),
        };

        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
