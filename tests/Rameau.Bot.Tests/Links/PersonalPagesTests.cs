using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Links;

/// <summary>Wednesday 10 March 2027. Karim (p1-03) takes part in the demo's first promotion, has said that he comes, and goes on by web pages.</summary>
public sealed class PersonalPagesTests : IAsyncLifetime, IDisposable
{
    private static readonly PersonId Karim = new("p1-03");
    private static readonly PromotionId First = new("P1");

    private readonly HttpClient http = new();
    private BotInRoom bot = null!;

    private WebForm Web => new(http);

    private Instant Now => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    public async Task InitializeAsync() => bot = await BotInRoom.StartAsync();

    public void Dispose() => http.Dispose();

    public Task DisposeAsync() => bot.DisposeAsync().AsTask();

    [Fact]
    public async Task An_answer_on_the_page_is_the_answer_of_the_card_and_may_change()
    {
        var step = await NextAsync();
        var url = await RsvpAsync(Karim, step);
        Assert.Contains($"value=\"No.{step.Revision}\"", await Web.ReadAsync(url), StringComparison.Ordinal);
        Assert.Equal(RsvpAnswer.Yes, await AnswerAsync(step));

        var absent = await (await Web.PressAsync(url, $"No.{step.Revision}")).Content.ReadAsStringAsync();
        Assert.Contains("role=\"status\"", absent, StringComparison.Ordinal);
        Assert.Contains($"value=\"Yes.{step.Revision}\"", absent, StringComparison.Ordinal);
        Assert.Equal(RsvpAnswer.No, await AnswerAsync(step));

        Assert.Contains("vous venez", await (await Web.PressAsync(url, $"Yes.{step.Revision}")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(RsvpAnswer.Yes, await AnswerAsync(step));
    }

    [Fact]
    public async Task The_card_in_the_chat_follows_what_was_answered_on_the_page()
    {
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.Room.Teams.Say("p1-03", BotInRoom.P1Chat, "prochaine étape", mentionBot: true).Answer;
        var step = await NextAsync();

        await bot.SeesAsync(BotInRoom.P1Chat, "Karim");

        await Web.PressAsync(await RsvpAsync(Karim, step), $"No.{step.Revision}");

        await Eventually.HoldsAsync(() => Task.FromResult(!Heard.In(bot, BotInRoom.P1Chat).Last(message => message.Cards.Count > 0).Says("Karim")), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_date_that_moved_meanwhile_is_not_the_one_that_was_answered()
    {
        var step = await NextAsync();
        var url = await RsvpAsync(Karim, step);

        var answer = await (await Web.PressAsync(url, $"No.{step.Revision + 1}")).Content.ReadAsStringAsync();

        Assert.Contains("role=\"status\"", answer, StringComparison.Ordinal);
        Assert.Equal(RsvpAnswer.Yes, await AnswerAsync(step));
        Assert.Equal(HttpStatusCode.NotFound, (await Web.PressAsync(url, "Waiting.0")).StatusCode);
    }

    [Fact]
    public async Task Whoever_does_not_take_part_has_no_page_and_neither_has_a_step_that_is_not_there()
    {
        var step = await NextAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await RsvpAsync(new("p2-01"), step)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await MakeAsync(LinkPurposes.Rsvp, Karim, "P1/none")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await MakeAsync(LinkPurposes.Rsvp, Karim, "nonsense")));
    }

    [Fact]
    public async Task The_meeting_is_a_calendar_file_that_names_nobody()
    {
        var step = await NextAsync();
        var file = await http.GetAsync(new Uri($"{await RsvpAsync(Karim, step)}/rencontre.ics"));
        var text = await file.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Karim", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sees_what_is_chosen_field_by_field_with_a_receipt_for_each_change()
    {
        var url = await MakeAsync(LinkPurposes.Consent, Karim, string.Empty);
        var before = (await ChoicesAsync()).Consents!;

        var answer = await Web.PressAsync(url, "save", new("Email", "Nobody"), new("Phone", "Introduction"), new("Organisation", "no such audience"));
        var consents = (await ChoicesAsync()).Consents!;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before with { Email = Audience.Nobody, Phone = Audience.Introduction }, consents);
        Assert.Contains(await bot.Services.GetRequiredService<IConsentReceipts>().OfAsync(Karim, default), one => one is { Field: Field.Email, After: Audience.Nobody });
        Assert.Contains(await bot.Services.GetRequiredService<IAudit>().AboutAsync(Karim, default), entry => entry.Act is AuditAct.Changed && entry.Fields.Contains(Field.Email));
        Assert.Contains("déjà", await (await Web.PressAsync(url, "save")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_speak_the_language_of_the_person()
    {
        await bot.Services.GetRequiredService<IPreferences>().SaveAsync((await ChoicesAsync()) with { Language = "en", ChosenAt = Now }, default);
        var page = await Web.ReadAsync(await MakeAsync(LinkPurposes.Consent, Karim, string.Empty));

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("who has it answers for you", page.Replace("whoever", "who", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_link_leads_to_my_own_pages()
    {
        var chat = bot.Room.World.PersonalChat(bot.Room.World.Person("p1-03")!).Id;
        await bot.Room.Teams.Say("p1-03", chat, "mon lien").Answer;
        var card = (await bot.SeesAsync(chat, "Mon lien")).Cards.Single().GetRawText();
        var url = card[card.IndexOf($"{bot.Url}lien/", StringComparison.Ordinal)..].Split('"')[0];

        Assert.Contains("Karim", await Web.ReadAsync(url), StringComparison.Ordinal);
    }

    private async Task<Step> NextAsync()
    {
        var promotion = (await bot.Services.GetRequiredService<IPromotions>().FindAsync(First, default))!;
        return (await bot.Services.GetRequiredService<Plans>().OfAsync(promotion, default)).NextAt(Now)!;
    }

    private Task<string> RsvpAsync(PersonId person, Step step) => MakeAsync(LinkPurposes.Rsvp, person, LinkPurposes.ArgumentOf(First, step.Id));

    private async Task<string> MakeAsync(Domain.Links.LinkPurpose purpose, PersonId person, string argument) =>
        (await bot.Services.GetRequiredService<ISignedLinks>().MakeAsync(purpose, person, argument, Now, default))!;

    private async Task<HttpStatusCode> StatusAsync(string url) => (await http.GetAsync(new Uri(url))).StatusCode;

    private async Task<RsvpAnswer?> AnswerAsync(Step step) =>
        (await bot.Services.GetRequiredService<IRsvps>().OfStepAsync(First, step.Id, default)).FirstOrDefault(rsvp => rsvp.Person == Karim)?.Answer;

    private async Task<Choices> ChoicesAsync() => (await bot.Services.GetRequiredService<IPreferences>().FindAsync(Karim, default))!;
}
