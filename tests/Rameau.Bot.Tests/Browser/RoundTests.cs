using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rameau.Bot.Tests.Browser;

/// <summary>Six people of the first promotion, each in a window of their own, in a round of 90 minutes.</summary>
public sealed class RoundTests(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly string[] Names =
        ["Aline Brumevert", "Youenn Kerfantôme", "Karim Soleillade", "Mireille Tramontagne", "Sofia Larivoltaire", "Benoît Chantefleuve"];

    /// <summary>In fives of minutes, as often as the clock is moved; each step is gone from after its time.</summary>
    private static readonly int[] Fives = [2, 2, 4, 1, 6, 2, 3];

    [BrowserFact]
    [Trait("Category", "Slow")]
    public async Task Six_people_go_through_ninety_minutes_and_only_they_see_what_is_said()
    {
        var pages = await Task.WhenAll(Enumerable.Range(1, 6).Select(async number =>
        {
            var room = await OpenAsync();
            await room.BecomeAsync($"p1-0{number}", Aubepine);
            return room;
        }));
        var (facilitator, client, consultant) = (pages[0], pages[2], pages[4]);
        var outsider = await OpenAsync();
        await outsider.BecomeAsync(Ghislain, Aubepine);

        await ConveneAsync(facilitator);

        foreach (var (room, number) in pages.Select((room, i) => (room, i + 1)))
        {
            await room.TapAsync("J’accepte les règles");
            await Expect(Round(outsider)).ToContainTextAsync($"{number} sur 6");
        }

        await facilitator.TapAsync("Commencer avec qui a accepté");
        await Expect(Round(outsider)).ToContainTextAsync("Préparation · choix du sujet");

        await ViewAsync(client, "Préparation · choix du sujet");
        await client.LastMessage.GetByLabel("Votre sujet, en une phrase").FillAsync("Notre partenaire ne vient plus aux réunions");
        await client.TapAsync("Proposer ce sujet");
        await Expect(Round(client)).ToContainTextAsync("votre sujet est proposé");
        await ViewAsync(facilitator, "Préparation · choix du sujet");
        await RefreshAsync(facilitator);
        await facilitator.TapAsync("Retenir ce sujet");
        await Expect(Round(facilitator)).ToContainTextAsync("Le cas de Karim");

        for (var step = 0; step < Fives.Length; step++)
        {
            await SayAsync(step, client, consultant);
            await PassAsync(facilitator, Fives[step]);
            await facilitator.TapAsync(step == Fives.Length - 1 ? "Clore le tour" : "Étape suivante");
            await Expect(Round(facilitator)).ToContainTextAsync(step == Fives.Length - 1 ? "terminé" : $"Étape {step + 1}/6");
        }

        await Expect(Round(outsider)).ToContainTextAsync("Ce tour de co-développement est terminé");
        await Expect(Round(outsider)).ToContainTextAsync("6 personnes");
        await Expect(outsider.Page.Locator("body")).Not.ToContainTextAsync("partenaire ne vient plus");
        await outsider.TapAsync("Ouvrir ma vue");
        await Expect(outsider.Toast.Last).ToContainTextAsync("autre sous-groupe");
    }

    private static async Task ConveneAsync(RoomPage facilitator)
    {
        await facilitator.SayAsync("on lance un codéveloppement ?");
        await facilitator.TapAsync("Ouvrir un tour");

        foreach (var name in Names)
        {
            await facilitator.LastMessage.GetByLabel(name).CheckAsync();
        }

        await facilitator.TapAsync("Annoncer dans le groupe");
        await Expect(facilitator.LastMessage).ToContainTextAsync("va commencer");
    }

    private static async Task SayAsync(int step, RoomPage client, RoomPage consultant)
    {
        switch (step)
        {
            case 3:
                await ViewAsync(client, "Étape 3/6");
                await client.LastMessage.GetByLabel("Ce que le groupe peut faire").FillAsync("Je voudrais que le groupe m’aide à renouer");
                await client.TapAsync("Garder ce contrat");
                await Expect(Round(client)).ToContainTextAsync("le contrat est gardé");
                break;
            case 4:
                await ViewAsync(consultant, "Étape 4/6");
                await consultant.LastMessage.GetByLabel("Ce que vous apportez au client").FillAsync("Chez nous, une visite a tout changé");
                await consultant.TapAsync("Donner au client");
                await Expect(Round(consultant)).ToContainTextAsync("le client le voit");
                await ViewAsync(client, "Étape 4/6");
                await RefreshAsync(client);
                await Expect(Round(client)).ToContainTextAsync("une visite a tout changé");
                await PictureAsync(client, "client");
                await PictureAsync(consultant, "consultant");
                break;
            case 5:
                await ViewAsync(client, "Étape 5/6");
                await client.LastMessage.GetByLabel("Quoi").FillAsync("Appeler la directrice");
                await client.LastMessage.GetByLabel("Pour quand").FillAsync("2027-03-24");
                await client.TapAsync("Garder l’action 1");
                await Expect(Round(client)).ToContainTextAsync("rappelée en privé");
                break;
        }
    }

    private static async Task PassAsync(RoomPage room, int fives)
    {
        for (var i = 0; i < fives; i++)
        {
            var before = await room.Now.InnerTextAsync();
            await room.Page.GetByTestId("clock-fiveMinutes").ClickAsync();
            await Expect(room.Now).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
            await Expect(room.Page.GetByTestId("clock-fiveMinutes")).ToBeVisibleAsync();
        }
    }

    /// <summary>The page asks for it by itself once the card has changed, as Teams does; what is filled in before would go with the card it was filled in.</summary>
    private static async Task ViewAsync(RoomPage room, string step)
    {
        await Expect(Round(room)).ToContainTextAsync(step);
        await Expect(room.Button("Actualiser").Last).ToBeVisibleAsync();
    }

    /// <summary>The round's own card: in its last step another asks how it was.</summary>
    private static ILocator Round(RoomPage room) => room.Page.GetByTestId("message").Filter(new() { HasText = "Co-développement · sous-groupe" }).Last;

    private static Task<IResponse> RefreshAsync(RoomPage room) =>
        room.Page.RunAndWaitForResponseAsync(() => room.TapAsync("Actualiser"), response => response.Url.Contains("/invoke", StringComparison.Ordinal));

    /// <summary>Where somebody wants to look at it.</summary>
    private static async Task PictureAsync(RoomPage room, string name)
    {
        if (Environment.GetEnvironmentVariable("RAMEAU_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await room.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"round-{name}.png") });
        }
    }
}
