using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>The morning after the first session, six people in one chat.</summary>
public sealed class FeedbackBrowserTests(Chromium chromium) : BrowserTest(chromium)
{
    private const string Question = "Session 1 : qu’en gardez-vous";

    private static readonly string[] Six = [Mireille, Ghislain, "p1-01", "p1-02", "p1-05", "p1-06"];

    [BrowserFact]
    public async Task Six_people_answer_in_the_group_each_on_their_own_and_the_group_reads_the_result_at_the_end()
    {
        var watching = await OpenAsync();
        await watching.BecomeAsync(Mireille, Aubepine);
        await watching.NextBeatsUntilAsync("mercredi 17 mars 2027");
        await Expect(Asking(watching)).ToContainTextAsync("Aucune réponse sur 11");
        await watching.PictureAsync("feedback-asked");

        var answering = await OpenAsync();

        foreach (var (person, i) in Six.Select((person, i) => (person, i)))
        {
            await answering.BecomeAsync(person, Aubepine);
            await Asking(answering).GetByRole(AriaRole.Button, new() { Name = "Répondre", Exact = true }).First.ClickAsync();
            await Expect(Asking(answering)).ToContainTextAsync("Anonyme : rien ne relie ce que vous écrivez à vous");
            await Expect(Asking(answering)).ToContainTextAsync("À 11 personnes, voici ce qui pourra être montré");
            await Asking(answering).GetByLabel("La théorie vous a-t-elle servi").SelectOptionAsync($"{(i % 3) + 3}");
            await Asking(answering).GetByLabel("La pratique vous a-t-elle servi").SelectOptionAsync("5");
            await Asking(answering).GetByLabel("Une chose à garder").FillAsync($"Le tour de table numéro {i + 1}");
            await answering.PictureAsync($"feedback-form-{i}");
            await Asking(answering).GetByRole(AriaRole.Button, new() { Name = "Envoyer", Exact = true }).ClickAsync();
            await Expect(Asking(answering)).ToContainTextAsync(i == 0 ? "1 réponse sur 11" : $"{i + 1} réponses sur 11");
            await Expect(Asking(answering)).Not.ToContainTextAsync("tour de table");
        }

        await Expect(Asking(watching)).ToContainTextAsync("6 réponses sur");
        await Expect(watching.Page.GetByTestId("messages")).Not.ToContainTextAsync("tour de table");
        await answering.PictureAsync("feedback-counted");
        await watching.BecomeAsync(Nadege, Aubepine); // whoever did not answer sees the group's card

        await watching.Page.GetByTestId("clock-week").ClickAsync();
        await Expect(watching.Now).ToContainTextAsync("24 mars");
        await Asking(watching).GetByRole(AriaRole.Button, new() { Name = "Lire les réponses", Exact = true }).ClickAsync();
        await Expect(Asking(watching)).ToContainTextAsync("« Le tour de table numéro 6 »");
        await Expect(Asking(watching)).ToContainTextAsync("Théorie : 4,0 sur 5");
        await watching.PictureAsync("feedback-result");
    }

    private static ILocator Asking(RoomPage page) => page.Messages.Filter(new() { HasText = Question }).Last;
}
