using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Wednesday 10 March 2027, in the second promotion's chat.</summary>
public sealed class AskingTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Olivier = "p2-02";

    [BrowserFact]
    public async Task A_question_is_answered_for_all_and_each_tells_for_themselves_whether_it_helped()
    {
        var his = await OpenAsync();
        var hers = await OpenAsync();
        await his.BecomeAsync(Olivier, Bruyere);
        await hers.BecomeAsync(Nadege, Bruyere);

        await his.SayAsync("je cherche un exemple de partenariat entre une asso et une boîte");
        await Expect(his.LastMessage).ToContainTextAsync("Partenariats associations-entreprises — Illustrations");
        await Expect(hers.LastMessage).ToContainTextAsync("Partenariats associations-entreprises — Illustrations");

        await his.TapAsync("Utile");
        await Expect(his.LastMessage).ToContainTextAsync("Noté : utile pour vous.");
        await Expect(hers.LastMessage).Not.ToContainTextAsync("Noté");

        await his.TapAsync("Pas utile");
        await Expect(his.LastMessage).ToContainTextAsync("Noté : pas utile pour vous.");

        await his.TapAsync("Affiner");
        await his.TapAsync("Outils");
        await Expect(his.LastMessage).ToContainTextAsync("Boîte à outils");
    }
}
