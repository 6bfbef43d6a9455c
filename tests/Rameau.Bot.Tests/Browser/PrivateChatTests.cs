using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

public sealed class PrivateChatTests(Chromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task In_private_the_bot_introduces_itself_and_answers_without_being_mentioned()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Mireille, Aubepine);

        await page.Page.GetByTestId("chat-with-bot").ClickAsync();
        await Expect(page.LastMessage).ToContainTextAsync("Bonjour, je suis Rameau.Bot");
        await page.TapAsync("Aide");
        await Expect(page.LastMessage).ToContainTextAsync("prochaine étape");
        await page.SayAsync("Prochaine étape ?");
        await Expect(page.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");
        await page.TapAsync("Je viens");

        await Expect(page.LastMessage).ToContainTextAsync("Vous venez.");
    }
}
