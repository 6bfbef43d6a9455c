using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Wednesday 10 March 2027, in the second promotion, which somebody animates.</summary>
public sealed class PassingOnTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Olivier = "p2-02", Ines = "p2-09", Question = "je cherche un modèle de convention avec un monastère";

    [BrowserFact]
    public async Task What_nobody_knows_is_passed_on_answered_and_read_by_its_asker_alone()
    {
        var his = await AloneAsync(Olivier);
        var hers = await AloneAsync(Ines);
        var others = await OpenAsync();
        await others.BecomeAsync("p2-03", Bruyere);

        await his.SayAsync(Question);
        await Expect(his.LastMessage).ToContainTextAsync("Je ne sais pas");
        await his.TapAsync("Demander à quelqu’un");
        await Expect(his.LastMessage.GetByLabel("Votre question")).ToHaveValueAsync(Question);
        await his.LastMessage.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync(); // the page has another, for what is written
        await Expect(his.LastMessage).ToContainTextAsync("votre question part vers");

        await Expect(hers.LastMessage).ToContainTextAsync(Question);
        await hers.TapAsync("Je m’en occupe");
        await Expect(his.LastMessage).ToContainTextAsync("s’en occupe");

        await hers.LastMessage.GetByLabel("Votre réponse").FillAsync("L’abbaye du Val en a un.");
        await hers.TapAsync("Répondre");
        await Expect(his.LastMessage).ToContainTextAsync("L’abbaye du Val en a un.");
        await his.TapAsync("Merci, ça m’aide");
        await Expect(his.LastMessage).ToContainTextAsync("Répondue");
        await his.PictureAsync("passed-on");

        await Expect(others.Page.Locator("body")).Not.ToContainTextAsync("monastère");
    }

    /// <summary>In their own chat with the bot.</summary>
    private async Task<RoomPage> AloneAsync(string person)
    {
        var page = await OpenAsync();
        await MeetAsync(page, person, Bruyere);

        return page;
    }
}
