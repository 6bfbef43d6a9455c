using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Wednesday 10 March 2027, in the second promotion's coaching window.</summary>
public sealed partial class BookingTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Olivier = "p2-02";

    [BrowserFact]
    public async Task A_call_is_booked_in_two_taps_in_the_group_and_nobody_else_sees_it()
    {
        var his = await OpenAsync();
        var hers = await OpenAsync();
        await his.BecomeAsync(Olivier, Bruyere);
        await hers.BecomeAsync(Nadege, Bruyere);

        await his.SayAsync("je voudrais réserver un coaching");
        await Expect(his.LastMessage).ToContainTextAsync("Mon entretien avec un coach");
        await his.TapAsync("Mon entretien");
        await Expect(his.LastMessage).ToContainTextAsync("Choisissez l’heure de votre entretien");
        await his.LastMessage.GetByRole(AriaRole.Button, new() { NameRegex = Hour() }).Last.ClickAsync();
        await his.LastMessage.GetByLabel("Numéro à appeler").FillAsync("06 99 00 00 02");
        await his.TapAsync("Confirmer");

        await Expect(his.LastMessage).ToContainTextAsync("Noté : votre entretien est");
        await Expect(his.Button("Déplacer")).ToHaveCountAsync(1);
        await Expect(hers.LastMessage).ToContainTextAsync("Mon entretien avec un coach");
        await Expect(hers.LastMessage).Not.ToContainTextAsync("Noté");
        await Expect(hers.LastMessage).Not.ToContainTextAsync("06 99");

        await his.TapAsync("Annuler");
        await his.LastMessage.GetByLabel("Pourquoi").FillAsync("Un empêchement");
        await his.TapAsync("Annuler l’entretien");
        await Expect(his.LastMessage).ToContainTextAsync("est annulé");
    }

    [GeneratedRegex("^(?:lundi|mardi|mercredi|jeudi|vendredi) ")]
    private static partial Regex Hour();
}
