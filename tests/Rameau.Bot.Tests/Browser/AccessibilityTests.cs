using Microsoft.Playwright;
using Rameau.Bot.Testing;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>axe-core finds nothing serious or critical in the page and its cards.</summary>
public sealed class AccessibilityTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Axe = "tests/node/axe";

    private static readonly ViewportSize Desktop = new() { Width = 1280, Height = 800 };
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    [BrowserFact(Packages = Axe)]
    public async Task The_group_chat_is_accessible() => await CheckAsync(await GroupChatAsync(Desktop, ColorScheme.Light));

    [BrowserFact(Packages = Axe)]
    [Trait("Category", "Slow")]
    public async Task The_group_chat_is_accessible_in_the_dark() => await CheckAsync(await GroupChatAsync(Desktop, ColorScheme.Dark));

    [BrowserFact(Packages = Axe)]
    [Trait("Category", "Slow")]
    public async Task Every_kind_of_card_is_accessible()
    {
        var room = await GroupChatAsync(Desktop, ColorScheme.Light);
        await room.SayAsync("programme");
        await Expect(room.LastMessage).ToContainTextAsync("prochaine");
        await room.SayAsync("qui vient");
        await Expect(room.LastMessage).ToContainTextAsync("8 viennent");
        await room.SayAsync("aide");
        await Expect(room.LastMessage).ToContainTextAsync("Ce que je comprends");
        await room.SayAsync("prochaine étape");
        await Expect(room.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");
        await room.LastMessage.GetByText("Pourquoi ce message").ClickAsync();

        await CheckAsync(room);
    }

    [BrowserFact(Packages = Axe)]
    [Trait("Category", "Slow")]
    public async Task The_three_panes_of_a_phone_are_accessible()
    {
        var room = await OpenAsync(new() { ViewportSize = Phone, HasTouch = true, ColorScheme = ColorScheme.Dark });
        await Expect(room.Page.GetByTestId($"person-{Mireille}")).ToBeVisibleAsync();
        await CheckAsync(room);
        await room.Page.GetByTestId($"person-{Mireille}").TapAsync();
        await Expect(room.Page.GetByTestId("conversation")).ToBeVisibleAsync();
        await CheckAsync(room);
        await room.Page.GetByTestId("conversation").TapAsync();
        await Expect(room.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");
        await CheckAsync(room);
    }

    [BrowserFact(Packages = Axe)]
    [Trait("Category", "Slow")]
    public async Task The_log_of_what_was_sent_is_accessible()
    {
        var room = await GroupChatAsync(Desktop, ColorScheme.Light);
        await room.Page.GetByTestId("journal-open").ClickAsync();
        await Expect(room.Page.GetByTestId("journal-entry").First).ToBeVisibleAsync();

        await CheckAsync(room);
    }

    [BrowserFact(Packages = Axe)]
    [Trait("Category", "Slow")]
    public async Task A_card_with_an_input_and_its_complaint_is_accessible()
    {
        var room = await OpenAsync();
        await room.BecomeAsync(Nadege, Cardamine);
        await room.TapAsync("Relier à une promotion");
        await room.TapAsync("Relier");
        await Expect(room.LastMessage).ToContainTextAsync("Choisissez une promotion.");

        await CheckAsync(room);
    }

    private async Task<RoomPage> GroupChatAsync(ViewportSize size, ColorScheme look)
    {
        var room = await OpenAsync(new() { ViewportSize = size, ColorScheme = look });
        await room.BecomeAsync(Mireille, Aubepine);
        await Expect(room.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");

        return room;
    }

    /// <summary>What axe-core finds serious or critical in a page.</summary>
    internal static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(Repository.PathOf(Axe), "node_modules/axe-core/axe.min.js")));
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run()).violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`)
            """);
    }

    private static async Task CheckAsync(RoomPage room) => Assert.Empty(await ViolationsAsync(room.Page));
}
