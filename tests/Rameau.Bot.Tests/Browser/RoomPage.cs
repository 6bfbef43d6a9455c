using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>The local room's page, in the words of who uses it.</summary>
public sealed class RoomPage(IPage page)
{
    public IPage Page => page;

    public ILocator Messages => page.GetByTestId("message");

    public ILocator LastMessage => Messages.Last;

    public ILocator Toast => page.GetByTestId("toast");

    public ILocator Now => page.GetByTestId("now");

    public ILocator Compose => page.GetByTestId("compose");

    public async Task BecomeAsync(string person, string conversation)
    {
        await page.GetByTestId($"person-{person}").ClickAsync();
        await page.Locator($"[data-testid=conversation][data-conversation='{conversation}']").ClickAsync();
        await Expect(page.GetByTestId("messages")).ToBeVisibleAsync();
    }

    /// <summary>A picture of the page to look at, where RAMEAU_TEST_PICTURES names a folder for it.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("RAMEAU_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(folder, $"{name}.png") });
        }
    }

    public Task TapAsync(string title) => Button(title).Last.ClickAsync();

    public ILocator Button(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public async Task SayAsync(string text)
    {
        await Compose.FillAsync(text);
        await Compose.PressAsync("Enter");
    }

    /// <summary>Presses « Prochain temps » until the clock shows this moment.</summary>
    public async Task NextBeatsUntilAsync(string moment)
    {
        const int Most = 12;
        List<string> seen = [];

        while (seen.Count < Most)
        {
            var before = await Now.InnerTextAsync();
            await page.GetByTestId("clock-nextBeat").ClickAsync();
            await Expect(Now).Not.ToHaveTextAsync(before, new() { UseInnerText = true }); // as it is seen, the first letter a capital
            await Expect(page.GetByTestId("clock-nextBeat")).ToBeVisibleAsync();

            seen.Add(System.Text.RegularExpressions.Regex.Replace(await Now.InnerTextAsync(), @"\s", " "));

            if (seen[^1].Contains(moment, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        Assert.Fail($"{Most} next beats did not lead to {moment}, but to: {string.Join("; ", seen)}.");
    }

    /// <summary>Walks with the keyboard alone; fails when the walk comes round without meeting the target.</summary>
    public async Task WalkToAsync(ILocator target, string key = "Tab")
    {
        const int Longest = 60;

        for (var steps = 0; steps < Longest; steps++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{Longest} times {key} did not lead to {target}.");
    }
}
