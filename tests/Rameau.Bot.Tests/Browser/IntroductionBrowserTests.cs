using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Wednesday 10 March 2027. Aline asks to be introduced to Mireille; each sits before a screen of her own.</summary>
public sealed class IntroductionBrowserTests(Chromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task Two_people_agree_and_each_reads_what_the_other_gives()
    {
        var aline = await OpenAsync();
        var mireille = await OpenAsync();
        await MeetAsync(mireille, Mireille);
        await MeetAsync(aline, Aline);

        await aline.SayAsync("mets-moi en relation avec Mireille Tramontagne");
        await Expect(aline.LastMessage).ToContainTextAsync("Être en relation avec Mireille Tramontagne");
        await aline.Page.GetByLabel("Pour quoi, en une phrase").FillAsync("Parler d’une convention avec une mairie.");
        await aline.Page.GetByLabel("Courriel").CheckAsync();
        await aline.TapAsync("Demander");
        await Expect(aline.LastMessage).ToContainTextAsync("je demande à Mireille Tramontagne");
        await Expect(aline.LastMessage).Not.ToContainTextAsync("@");

        await Expect(mireille.LastMessage).ToContainTextAsync("Aline Brumevert souhaite être en relation avec vous");
        await Expect(mireille.LastMessage).Not.ToContainTextAsync("@");
        await mireille.PictureAsync("introduction-asked");
        await mireille.Page.GetByLabel("Courriel").CheckAsync();
        await mireille.TapAsync("Accepter");

        await Expect(mireille.LastMessage).ToContainTextAsync("aline.brumevert@");
        await Expect(aline.LastMessage).ToContainTextAsync("mireille.tramontagne@");
        await aline.PictureAsync("introduction-receipt");
    }
}
