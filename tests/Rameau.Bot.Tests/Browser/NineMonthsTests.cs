using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

public sealed class NineMonthsTests(Chromium chromium) : BrowserTest(chromium)
{
    private const float LongPlay = 120_000;

    [BrowserFact]
    [Trait("Category", "Slow")]
    public async Task The_nine_months_play_with_progress_can_be_stopped_and_end()
    {
        var room = await OpenAsync();
        var page = room.Page;
        await room.BecomeAsync(Mireille, Aubepine);
        await page.GetByTestId("journal-open").ClickAsync();

        await page.GetByTestId("clock-nineMonths").ClickAsync();
        await Expect(page.GetByTestId("clock-progress")).ToBeVisibleAsync();
        await page.GetByTestId("clock-stop").ClickAsync();
        await Expect(page.GetByTestId("clock-nineMonths")).ToBeVisibleAsync();
        await Expect(room.Now).ToContainTextAsync("2027");

        await page.GetByTestId("clock-nineMonths").ClickAsync();
        await Expect(page.GetByTestId("clock-progress")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("clock-nineMonths")).ToBeVisibleAsync(new() { Timeout = LongPlay });

        await Expect(page.GetByTestId("next-beat")).ToHaveTextAsync("Plus aucun temps prévu");
        await Expect(page.GetByTestId("journal")).ToContainTextAsync("Session 4, mardi 23 novembre");
        await Expect(room.Messages.Filter(new() { HasText = "C’est passé." }).Last).ToContainTextAsync("Mardi 23 novembre"); // the last session's card
        await Expect(room.LastMessage).Not.ToContainTextAsync("sans réponse"); // what comes after it asks for no answer
        await Expect(room.Button("Je viens")).ToHaveCountAsync(0);
    }
}
