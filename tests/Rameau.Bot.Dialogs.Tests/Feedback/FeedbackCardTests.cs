using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

public abstract class FeedbackCardTests(TestDatabase database) : FeedbackTest(database)
{
    [DatabaseFact]
    public Task The_group_is_told_what_is_promised_and_what_can_be_shown_before_anybody_answers() => Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task Where_the_promotion_is_divided_it_says_what_can_be_shown_of_each_sub_group()
    {
        await Database.SubGroupPlans.SaveAsync(new(Sample.First.Id, SubGroupPlan.UsualMeetings, [.. Six.Take(5).Select((person, i) => new Place(person.Id, 1 + (i % 2), null))], []), default);

        Assert.Contains(Shown.Words((await DrawAsync(Texts.French))!.Card.ToJson()), words => words.StartsWith("À 6 personnes en 3 groupes (3, 2 et 1)", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public Task The_form_says_it_again_before_anybody_types() =>
        Shown.ApprovedAsync(async texts => (await Bot.Feedback.HandleAsync(new FeedbackOpen("P1", Session.Value), InGroup(Sample.Basile, texts, Morning), default)).Card());

    [DatabaseFact]
    public async Task Who_answered_sees_that_they_did_and_not_what()
    {
        await AnswerAsync(Sample.Basile, Give(4, "le débat", "la salle"));

        await Shown.ApprovedAsync(async texts => (await Bot.Feedback.HandleAsync(new FeedbackLook("P1", Session.Value), InGroup(Sample.Basile, texts, Morning), default)).Card());
    }

    [DatabaseFact]
    public async Task Once_closed_the_group_sees_the_result_and_what_the_animator_reads_in_it()
    {
        await AllButOneAnswerAsync();
        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, Later, default);
        await Bot.FeedbackLead.HandleAsync(new FeedbackSumUp("P1", Session.Value, "garder le débat\n\nplus de *temps*"), InGroup(Sample.Aline, now: Later), default);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts, Later))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task With_four_answers_nothing_is_shown()
    {
        foreach (var person in Six.Take(4))
        {
            await AnswerAsync(person, Give(1, "ce que personne ne lira"));
        }

        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, Later, default);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts, Later))!.Card.ToJson());
        Assert.DoesNotContain(await Database.DumpAsync(), row => row.Contains("personne ne lira", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task The_animator_sums_up_what_is_shown()
    {
        await AllButOneAnswerAsync();
        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, Later, default);

        await Shown.ApprovedAsync(async texts => (await Bot.FeedbackLead.HandleAsync(new FeedbackThemes("P1", Session.Value), InGroup(Sample.Aline, texts, Later), default)).Card());
    }

    [DatabaseFact]
    public async Task With_names_those_who_were_there_read_each_other_as_far_as_each_allows()
    {
        var form = await RoundAsync(AnswerMode.Named, Sample.Basile, Sample.Aline, Sample.Celeste);
        await AnswerAsync(Sample.Aline, new("P1", form.Id.Value, Learnt: "écouter", Usefulness: "5", Safety: "4"));
        await AnswerAsync(Sample.Celeste, new("P1", form.Id.Value, Apply: "questionner", Usefulness: "3", Safety: "5", Comment: "merci\nà tous"));

        await Shown.ApprovedAsync(async texts => (await Bot.Feedback.HandleAsync(new FeedbackLook("P1", form.Id.Value), InGroup(Sample.Basile, texts, Morning), default)).Card());
    }

    [DatabaseFact]
    public async Task Who_answered_with_their_name_finds_their_answer_in_the_form()
    {
        var form = await RoundAsync(AnswerMode.Named, Sample.Basile, Sample.Aline);
        await AnswerAsync(Sample.Aline, new("P1", form.Id.Value, Learnt: "écouter", Usefulness: "5", Safety: "4"));

        await Shown.ApprovedAsync(async texts => (await Bot.Feedback.HandleAsync(new FeedbackOpen("P1", form.Id.Value), InGroup(Sample.Aline, texts, Morning), default)).Card());
    }

    [DatabaseFact]
    public async Task Staff_see_averages_of_a_round_from_five_answers_on_and_not_a_word()
    {
        var form = await RoundAsync(AnswerMode.Named, Six);

        foreach (var person in Six.Take(5))
        {
            await AnswerAsync(person, new("P1", form.Id.Value, Learnt: "un secret", Usefulness: "4", Safety: "5"));
        }

        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, Later, default);

        await Shown.ApprovedAsync(async texts => (await Bot.Feedback.HandleAsync(new FeedbackLook("P1", form.Id.Value), InGroup(Sample.Staff, texts, Later), default)).Card());
    }
}

public sealed class FeedbackCardsOnSqlite(SqliteDatabase db) : FeedbackCardTests(db), IClassFixture<SqliteDatabase>;
