using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

public abstract class FeedbackDialogTests(TestDatabase database) : FeedbackTest(database)
{
    private static readonly IFeedbackWording Words = Texts.French.Feedback;

    [DatabaseFact]
    public async Task Four_deliveries_of_one_tap_count_once()
    {
        var data = $$"""{"promotion":"P1","form":"{{Session}}","theory":"4","practice":"5","keep":"le débat"}""";

        for (var delivery = 0; delivery < 4; delivery++)
        {
            var answer = await TapAsync(Sample.Basile, FeedbackGive.Verb, data, id: $"delivery-{delivery}");
            Assert.Equal(200, answer.Response!.Status);
        }

        Assert.Equal([Sample.Basile.Id], await Database.Feedback.RespondentsAsync(Session, default));
        Assert.Single(await Database.RowsAsync("SELECT words FROM feedback_words"));
        Assert.Equal(Words.Refused(FeedbackRefusal.AlreadyAnswered), (await AnswerAsync(Sample.Basile, Give(1))).Note);
    }

    [DatabaseFact]
    public async Task Ten_thousand_characters_are_refused_and_the_card_with_them_stays()
    {
        var reply = await AnswerAsync(Sample.Basile, Give(4, new('x', 10_000)));

        Assert.Equal(Words.Refused(FeedbackRefusal.TooLong), reply.Note);
        Assert.Null(reply.Card); // the client keeps the form, with what was typed in it
        Assert.Empty(await Database.Feedback.RespondentsAsync(Session, default));
        Assert.Equal(Words.Noted(AnswerMode.Anonymous), (await AnswerAsync(Sample.Basile, Give(4, new('x', FeedbackQuestion.Longest)))).Note);
    }

    [DatabaseFact]
    public async Task Who_was_not_there_and_who_comes_too_late_is_told_so_and_not_counted()
    {
        var round = await RoundAsync(AnswerMode.Anonymous, Sample.Basile, Sample.Celeste);

        foreach (var tap in (Func<Person, Task<Reply>>[])
        [
            person => Bot.Feedback.HandleAsync(new FeedbackOpen("P1", round.Id.Value), InGroup(person, now: Morning), default),
            person => Bot.Feedback.HandleAsync(new FeedbackLook("P1", round.Id.Value), InGroup(person, now: Morning), default),
            person => AnswerAsync(person, new("P1", round.Id.Value, Usefulness: "1", Safety: "1")),
        ])
        {
            Assert.Equal(Words.Refused(FeedbackRefusal.NotAsked), (await tap(Sample.Aline)).Note);
            Assert.Null((await tap(Sample.Aline)).Card);
        }

        Assert.Equal(Words.Refused(FeedbackRefusal.TooEarly), (await AnswerAsync(Sample.Aline, Give(1), Morning - Duration.FromDays(2))).Note);
        Assert.Equal(Words.Refused(FeedbackRefusal.Closed), (await AnswerAsync(Sample.Aline, Give(1), Later)).Note);
        Assert.Equal(Words.Refused(FeedbackRefusal.NoSuchForm), (await AnswerAsync(Sample.Aline, Give(1) with { Form = "P1/session/S9" })).Note);
        Assert.Equal(Words.Refused(FeedbackRefusal.ScoreMissing), (await AnswerAsync(Sample.Aline, Give(1) with { Practice = "7" })).Note);
        Assert.Empty(await Database.RowsAsync("SELECT * FROM feedback_respondent"));
    }

    [DatabaseFact]
    public async Task Nothing_is_shown_before_the_end_and_afterwards_what_is_shown_does_not_change()
    {
        await AllButOneAnswerAsync();
        Assert.DoesNotContain("Chart", await CardAsync(Morning), StringComparison.Ordinal);

        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, Later, default);
        var shown = await CardAsync(Later);
        Assert.Contains("Chart", shown, StringComparison.Ordinal);
        Assert.Equal(Words.Refused(FeedbackRefusal.Closed), (await AnswerAsync(Six[5], Give(1, "trop tard"), Later)).Note);
        Assert.Equal(shown, await CardAsync(Later));
        Assert.Null((await DrawAsync(Texts.French, Later))!.NextDrawingAt);
    }

    [DatabaseFact]
    public async Task When_all_have_answered_the_result_is_there_at_once()
    {
        await AllButOneAnswerAsync();
        await AnswerAsync(Six[5], Give(5));

        Assert.Contains("Chart", await CardAsync(Morning), StringComparison.Ordinal);
        Assert.Equal(6, (await Database.Feedback.FindAsync(Session, default))!.Closed!.Answered);
    }

    [DatabaseFact]
    public async Task To_draw_a_message_before_it_is_due_ends_nothing()
    {
        await AllButOneAnswerAsync();
        await DrawAsync(Texts.French, Later);

        Assert.Null((await Database.Feedback.FindAsync(Session, default))!.Closed);
    }

    [DatabaseFact]
    public async Task With_or_without_names_is_chosen_by_who_leads_and_holds_from_the_first_answer_on()
    {
        Assert.Equal(Words.Refused(FeedbackRefusal.NotTheirs), (await ChooseAsync(Sample.Basile, isNamed: true)).Note);
        Assert.Equal(Words.ModeNoted(AnswerMode.Named), (await ChooseAsync(Sample.Aline, isNamed: true)).Note);
        Assert.Contains(Words.Promise(AnswerMode.Named, FeedbackKind.Session), await CardAsync(Morning), StringComparison.Ordinal);

        Assert.Equal(Words.Noted(AnswerMode.Named), (await AnswerAsync(Sample.Basile, Give(2, "le débat"))).Note);
        Assert.Equal(Words.Refused(FeedbackRefusal.ModeFrozen), (await ChooseAsync(Sample.Aline, isNamed: false)).Note);
        Assert.Equal(Words.Noted(AnswerMode.Named), (await AnswerAsync(Sample.Basile, Give(3, "la pratique"))).Note);
        Assert.Equal("la pratique", Assert.Single(await Database.Feedback.NamedAsync(Session, default)).Answer.Words[FeedbackQuestion.Keep]);
    }

    [DatabaseFact]
    public async Task Of_a_round_the_group_sees_how_many_and_staff_no_word_before_or_after()
    {
        var form = await RoundAsync(AnswerMode.Anonymous, Six);

        foreach (var person in Six)
        {
            await AnswerAsync(person, new("P1", form.Id.Value, Learnt: "un secret", Usefulness: "4", Safety: "5"));
        }

        var member = (await Bot.Feedback.HandleAsync(new FeedbackLook("P1", form.Id.Value), InGroup(Sample.Basile, now: Morning), default)).Card().GetRawText();
        var staff = (await Bot.Feedback.HandleAsync(new FeedbackLook("P1", form.Id.Value), InGroup(Sample.Staff, now: Morning), default)).Card().GetRawText();
        var group = (await Animation.Written.WrittenAsync(Bot, FeedbackMessages.Round, "r1", Texts.French, Morning))!.Card.ToJson().GetRawText();

        Assert.Contains("un secret", member, StringComparison.Ordinal);
        Assert.DoesNotContain("un secret", staff, StringComparison.Ordinal);
        Assert.Contains("Chart", staff, StringComparison.Ordinal);
        Assert.All(["un secret", "Chart"], word => Assert.DoesNotContain(word, group, StringComparison.Ordinal));
        Assert.Contains(Words.Progress(6, 6), group, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Those_who_are_in_a_round_are_asked_once_as_it_comes_to_its_last_step()
    {
        Round round = new(new("r1"), Sample.First.Id, 2, 1, RoundPreset.Standard, Sample.Coach.Id, Morning, Morning) { Members = [new(Sample.Basile.Id), new(Sample.Celeste.Id)], State = RoundState.S6 };
        RoundFeedback ending = new(Bot.FeedbackDesk);
        await ending.EndingAsync(round, InGroup(Sample.Coach, now: Morning), default);
        await ending.EndingAsync(round with { State = RoundState.Closed }, InGroup(Sample.Coach, now: Later), default);

        var form = Assert.Single(await Database.Feedback.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal(Morning + FeedbackForm.RoundTime, form.ClosesAt);
        Assert.Equal("2", Assert.Single(form.Groups).Name);
        Assert.Equal(["basile", "celeste"], form.People.Select(person => person.Value));
        Assert.Equal(Words.ModeNoted(AnswerMode.Named), (await Bot.FeedbackLead.HandleAsync(new FeedbackChoose("P1", form.Id.Value, true), InGroup(Sample.Coach, now: Morning), default)).Note);
        Assert.Equal(Words.Refused(FeedbackRefusal.NotAsked), (await Bot.Feedback.HandleAsync(new FeedbackOpen("P1", form.Id.Value), InGroup(Sample.Aline, now: Morning), default)).Note);
    }

    [DatabaseFact]
    public async Task A_word_on_the_last_round_names_it_first_and_where_there_is_none_says_so()
    {
        Assert.Equal(Words.NothingYet(false), (await Bot.FeedbackCommand.OfRoundAsync(Alone(Sample.Basile, now: Morning), default)).Said().Text);

        var form = await RoundAsync(AnswerMode.Anonymous, Sample.Basile, Sample.Celeste);
        var asked = (await Bot.Said.AnswerAsync("mon retour sur le codev : très utile, je mets 5", Alone(Sample.Basile, now: Morning), default)).Posted();

        Assert.Contains("mercredi 7", asked.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(form.Id.Value, asked.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(Words.NothingYet(false), (await Bot.FeedbackCommand.OfRoundAsync(Alone(Sample.Aline, now: Morning), default)).Said().Text);
    }

    [DatabaseFact]
    public Task What_was_lived_last_is_confirmed_before_it_is_answered() =>
        Shown.ApprovedAsync(async texts => (await Bot.FeedbackCommand.HandleAsync(Alone(Sample.Basile, texts, Morning), default)).Posted());

    private Task<Reply> ChooseAsync(Person person, bool isNamed) =>
        Bot.FeedbackLead.HandleAsync(new FeedbackChoose("P1", Session.Value, isNamed), InGroup(person, now: Morning), default);

    private async Task<string> CardAsync(Instant now) => string.Join('\n', Shown.Words((await DrawAsync(Texts.French, now))!.Card.ToJson())) + (await DrawAsync(Texts.French, now))!.Card.ToJson().GetRawText();
}

public sealed class FeedbackDialogsOnSqlite(SqliteDatabase db) : FeedbackDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class FeedbackDialogsOnPostgres(PostgresDatabase db) : FeedbackDialogTests(db), IClassFixture<PostgresDatabase>;
