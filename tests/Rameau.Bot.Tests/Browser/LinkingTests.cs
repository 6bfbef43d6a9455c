using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

public sealed class LinkingTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Alumna = "p3-01";

    [BrowserFact]
    public async Task Whoever_is_not_staff_is_told_who_can_link_the_chat()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Alumna, Cardamine);

        await page.TapAsync("Relier à une promotion");

        await Expect(page.Toast).ToContainTextAsync("Seule l’équipe du RAMEAU peut faire cela : Nadège Branchelune, Victor Feuillantin.");
    }

    [BrowserFact]
    public async Task Staff_links_the_chat_and_everybody_sees_whose_it_is()
    {
        var staff = await OpenAsync();
        var other = await OpenAsync();
        await staff.BecomeAsync(Nadege, Cardamine);
        await other.BecomeAsync(Alumna, Cardamine);

        await staff.TapAsync("Relier à une promotion");
        await staff.TapAsync("Relier");
        await Expect(staff.LastMessage).ToContainTextAsync("Choisissez une promotion.");
        await staff.Page.GetByLabel("Promotions sans groupe").SelectOptionAsync("Promotion Cardamine");
        await staff.TapAsync("Relier");

        await Expect(staff.Toast).ToContainTextAsync("C’est fait : ce groupe est celui de la promotion Cardamine. 13 personnes reconnues.");
        await Expect(staff.LastMessage).ToContainTextAsync("Gwenaëlle Roscanvrai anime la promotion.");
        await Expect(other.LastMessage).ToContainTextAsync("Gwenaëlle Roscanvrai anime la promotion.");
    }

    [BrowserFact]
    public async Task Staff_may_change_their_mind()
    {
        var page = await OpenAsync();
        await page.BecomeAsync(Nadege, Cardamine);

        await page.TapAsync("Relier à une promotion");
        await page.TapAsync("Annuler");

        await Expect(page.Button("Relier à une promotion")).ToBeVisibleAsync();
    }
}
