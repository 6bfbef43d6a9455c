using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

public sealed class StoryTests(Chromium chromium) : BrowserTest(chromium)
{
    [BrowserFact]
    public async Task A_participant_answers_in_one_tap_and_the_others_see_it_live()
    {
        var hers = await OpenAsync();
        var his = await OpenAsync();
        await hers.BecomeAsync(Mireille, Aubepine);
        await his.BecomeAsync(Ghislain, Aubepine);
        await Expect(hers.LastMessage).ToContainTextAsync("Mardi 16 mars, 9 h 30 – 16 h 30");
        await Expect(his.LastMessage).ToContainTextAsync("8 viennent · 1 absent · 2 sans réponse");

        await hers.TapAsync("Je viens");

        await Expect(hers.LastMessage).ToContainTextAsync("Vous venez.");
        await Expect(hers.LastMessage).ToContainTextAsync("Mireille Tramontagne");
        await Expect(hers.Button("Je viens")).ToHaveCountAsync(0);
        await Expect(his.LastMessage).ToContainTextAsync("9 viennent · 1 absent · 1 sans réponse");
        await Expect(his.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");

        await his.TapAsync("Je ne peux pas");

        await Expect(his.LastMessage).ToContainTextAsync("Vous ne pouvez pas venir.");
        await Expect(hers.LastMessage).ToContainTextAsync("9 viennent · 2 absents · 0 sans réponse");
        await Expect(hers.LastMessage).ToContainTextAsync("Vous venez.");
    }

    [BrowserFact]
    public async Task A_newer_reminder_takes_over_and_the_older_card_says_so()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Mireille, Aubepine);
        await page.TapAsync("Je viens");
        await Expect(page.Messages.Nth(1)).ToContainTextAsync("Vous venez.");

        await page.NextBeatsUntilAsync("lundi 15 mars 2027, 17 h 00");

        await Expect(page.Messages).ToHaveCountAsync(4); // the monthly letter stands between them
        await Expect(page.LastMessage).ToContainTextAsync("Demain · obligatoire");
        await Expect(page.LastMessage).ToContainTextAsync("Vous venez.");
        await Expect(page.Messages.Nth(1)).ToContainTextAsync("La suite est dans la carte la plus récente, plus bas.");
        await Expect(page.Button("Je ne peux plus")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task What_is_asked_by_writing_is_answered_in_the_chat()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Mireille, Aubepine);

        await page.SayAsync("programme");
        await Expect(page.LastMessage).ToContainTextAsync("Session 1, obligatoire");
        await page.SayAsync("qui vient");
        await Expect(page.LastMessage).ToContainTextAsync("8 viennent");
        await page.SayAsync("aide");
        await Expect(page.LastMessage).ToContainTextAsync("Ce que je comprends");
        await page.SayAsync("quel temps fait-il ?");
        await Expect(page.LastMessage).ToContainTextAsync("Je ne suis pas sûr d’avoir compris");
        await page.SayAsync("prochaine étape");
        await Expect(page.LastMessage).ToContainTextAsync("Vous n’avez pas encore répondu.");
    }

    [BrowserFact]
    public async Task The_programme_opens_in_place_of_the_card_and_leads_back()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Mireille, Aubepine);

        await page.TapAsync("Programme");
        await Expect(page.LastMessage).ToContainTextAsync("Mois 1");
        await page.TapAsync("Retour");

        await Expect(page.LastMessage).ToContainTextAsync("8 viennent");
    }
}
