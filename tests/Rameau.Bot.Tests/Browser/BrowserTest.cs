using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>One running program and a browser in front of it. A page that fails, complains or calls another computer fails the test.</summary>
[Collection(InBrowser.Name)]
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    protected const string Aubepine = "19:p1-demo@thread.v2";
    protected const string Bruyere = "19:p2-demo@thread.v2";
    protected const string Cardamine = "19:p3-demo@thread.v2";
    protected const string Aline = "p1-01";
    protected const string Karim = "p1-03";
    protected const string Mireille = "p1-04";
    protected const string Ghislain = "p1-10";
    protected const string Nadege = "staff-1";

    private readonly ConcurrentQueue<string> faults = new();
    private readonly List<IBrowserContext> contexts = [];
    private RunningProgram program = null!;

    static BrowserTest() => SetDefaultExpectTimeout(15_000);

    public async Task InitializeAsync() => program = await RunningProgram.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var context in contexts)
        {
            await context.DisposeAsync();
        }

        await program.DisposeAsync();
        Assert.Empty(faults);
    }

    /// <summary>Somebody opens their own chat with the bot.</summary>
    /// <param name="promotion">Their promotion's chat.</param>
    protected static async Task MeetAsync(RoomPage room, string person, string promotion = Aubepine)
    {
        await room.BecomeAsync(person, promotion);
        await room.Page.GetByTestId("chat-with-bot").ClickAsync();
        await Expect(room.LastMessage).ToContainTextAsync("Bonjour, je suis Rameau.Bot");
    }

    /// <summary>A window of its own, as of another person on another computer.</summary>
    protected async Task<RoomPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await chromium.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        contexts.Add(context);
        await context.RouteAsync("**/*", LocalOnlyAsync);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => faults.Enqueue(error);
        page.Console += (_, said) => Note(said);
        await page.GotoAsync(program.Url.AbsoluteUri);

        return new(page);
    }

    private Task LocalOnlyAsync(IRoute route)
    {
        if (route.Request.Url.StartsWith(program.Url.AbsoluteUri, StringComparison.Ordinal))
        {
            return route.ContinueAsync();
        }

        faults.Enqueue($"The page asked for {route.Request.Url}");
        return route.AbortAsync();
    }

    private void Note(IConsoleMessage said)
    {
        if (said.Type is "error")
        {
            faults.Enqueue($"{said.Text} {said.Location}");
        }
    }
}
