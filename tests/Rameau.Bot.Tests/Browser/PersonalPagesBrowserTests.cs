using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>The pages behind signed addresses, on a phone and on a desk, in light and dark, without any script.</summary>
[Collection(InBrowser.Name)]
public sealed class PersonalPagesBrowserTests(Chromium chromium) : IAsyncLifetime
{
    private const string Axe = "tests/node/axe";

    /// <summary>The narrowest phone in use, and a desk.</summary>
    private static readonly int[] Widths = [360, 1280];

    private static readonly PersonId Aline = new("p1-01"), Karim = new("p1-03");
    private static readonly PromotionId First = new("P1");

    private BotInRoom bot = null!;

    private Instant Now => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    public async Task InitializeAsync() => bot = await BotInRoom.StartAsync();

    public Task DisposeAsync() => bot.DisposeAsync().AsTask();

    [BrowserFact(Packages = Axe)]
    public async Task Each_page_fits_and_is_accessible()
    {
        var pages = await PagesAsync();

        foreach (var (width, look) in Widths.SelectMany(width => new[] { (width, ColorScheme.Light), (width, ColorScheme.Dark) }))
        {
            await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 1_400 }, ColorScheme = look, Locale = "fr-FR" });
            var page = await context.NewPageAsync();

            foreach (var (name, url) in pages)
            {
                await page.GotoAsync(url);
                await new RoomPage(page).PictureAsync($"{name}-{width}-{look}");
                Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
                Assert.Empty(await AccessibilityTests.ViolationsAsync(page));
            }
        }
    }

    [BrowserFact]
    public async Task With_the_keyboard_alone_and_no_script_one_accepts_to_be_introduced()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false, Locale = "fr-FR" });
        var page = await context.NewPageAsync();
        await page.GotoAsync((await PagesAsync()).Single(one => one.Name == "introduction").Url);

        await page.GetByLabel("Courriel").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accepter" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("vous acceptez");
        var accepted = Assert.Single(await bot.Services.GetRequiredService<IIntroductions>().OfAskedAsync(Karim, default));
        Assert.Equal([Field.Email], accepted.Given);
    }

    private async Task<IReadOnlyList<(string Name, string Url)>> PagesAsync()
    {
        var promotion = (await bot.Services.GetRequiredService<IPromotions>().FindAsync(First, default))!;
        var step = (await bot.Services.GetRequiredService<Plans>().OfAsync(promotion, default)).NextAt(Now)!;
        Introduction asked = new(new("0a1b"), First, Aline, Karim, "Parler d’une convention entre une association et une communauté de communes.", Now, IntroductionState.Asked, Now)
        {
            Offered = [Field.Region, Field.Email],
        };
        await bot.Services.GetRequiredService<IIntroductions>().TryAddAsync(asked, default);

        return
        [
            ("rsvp", await MakeAsync(LinkPurposes.Rsvp, LinkPurposes.ArgumentOf(First, step.Id))),
            ("consent", await MakeAsync(LinkPurposes.Consent, string.Empty)),
            ("introduction", await MakeAsync(LinkPurposes.Introduction, asked.Id.Value)),
            ("gone", $"{bot.Url}lien/nowhere"),
        ];
    }

    private async Task<string> MakeAsync(LinkPurpose purpose, string argument) =>
        (await bot.Services.GetRequiredService<ISignedLinks>().MakeAsync(purpose, Karim, argument, Now, default))!;
}
