using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Wednesday 10 March 2027. Aline proposes drinks for two; Mireille comes, Karim waits until she gives her place up.</summary>
public sealed class GatheringBrowserTests(Chromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task Where_there_is_room_for_two_the_third_waits_and_is_told()
    {
        var aline = await OpenAsync();
        var mireille = await OpenAsync();
        var karim = await OpenAsync();
        await MeetAsync(karim, Karim);
        await MeetAsync(aline, Aline);

        await aline.SayAsync("je propose un apéro le 12 juin à 18 h à Rennes");
        await Expect(aline.LastMessage).ToContainTextAsync("Proposer une rencontre");
        await aline.Page.GetByLabel("Combien de places").FillAsync("2");
        await aline.TapAsync("Relire");
        await Expect(aline.LastMessage).ToContainTextAsync("Avant de publier");
        await aline.PictureAsync("gathering-preview");
        await aline.TapAsync("Publier");

        await mireille.BecomeAsync(Mireille, Aubepine);
        await Expect(mireille.LastMessage).ToContainTextAsync("1 personne vient · 1 place libre");
        await mireille.TapAsync("Je viens");
        await Expect(mireille.LastMessage).ToContainTextAsync("Vous venez");

        await karim.BecomeAsync(Karim, Aubepine);
        await Expect(karim.LastMessage).ToContainTextAsync("complet");
        await karim.TapAsync("Liste d’attente");
        await Expect(karim.LastMessage).ToContainTextAsync("numéro 1 de la file");
        await karim.PictureAsync("gathering-waiting");
        await karim.Page.Locator($"[data-testid=conversation]:not([data-conversation='{Aubepine}'])").ClickAsync(); // the one he has with the bot

        await Expect(mireille.LastMessage).ToContainTextAsync("1 attend une place"); // her card has been drawn again, and stays
        await mireille.TapAsync("Je ne viens plus");
        await Expect(mireille.LastMessage).ToContainTextAsync("Vous ne venez pas");
        await Expect(karim.LastMessage).ToContainTextAsync("Une place s’est libérée");
    }
}
