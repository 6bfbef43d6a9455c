using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

public sealed class KeyboardTests(Chromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task Everything_can_be_done_with_the_keyboard_alone()
    {
        var room = await OpenAsync();
        var (page, keyboard) = (room.Page, room.Page.Keyboard);
        var search = page.GetByTestId("people-search");
        await Expect(page.GetByTestId("conversation")).ToBeVisibleAsync();

        await room.WalkToAsync(search);
        await keyboard.TypeAsync("tramon");
        await Expect(page.GetByTestId("people").GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await room.WalkToAsync(page.GetByTestId($"person-{Mireille}"));
        await keyboard.PressAsync("Enter");
        await Expect(page.GetByTestId("conversations")).ToContainTextAsync("Mireille Tramontagne");
        await room.WalkToAsync(page.GetByTestId("conversation").First);
        await keyboard.PressAsync("Enter");
        await Expect(room.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");
        await room.WalkToAsync(room.Button("Je viens"));
        await keyboard.PressAsync("Enter");
        await Expect(room.LastMessage).ToContainTextAsync("Vous venez.");
        await room.WalkToAsync(room.Compose);
        await keyboard.TypeAsync("qui vient");
        await keyboard.PressAsync("Enter");

        await Expect(room.Messages).ToHaveCountAsync(4);
        await Expect(room.LastMessage).ToContainTextAsync("9 viennent");
    }
}
