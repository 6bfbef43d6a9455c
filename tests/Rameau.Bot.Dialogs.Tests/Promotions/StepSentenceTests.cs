using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

/// <summary>It is Wednesday 31 March 2027.</summary>
public abstract class StepSentenceTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public async Task Whats_next_in_the_group_is_the_card_that_follows_the_answers() =>
        Assert.Equal("S2", Assert.IsType<Post.Tracked>(Assert.Single((await AsksAsync("c'est quoi la suite ?", InGroup(Sample.Aline))).Posts)).Delivery.Step.Value);

    [DatabaseTheory]
    [InlineData("c'est quand la session 3 ?", "Mardi 6\u00A0juillet, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30")]
    [InlineData("où a lieu la visite 2 ?", "Mardi 1er\u00A0juin, 14\u202Fh\u00A0–\u00A016\u202Fh\u202F30")]
    [InlineData("c'est quand le webinaire", "Mardi 18\u00A0mai, 12\u202Fh\u00A0–\u00A014\u202Fh")]
    [InlineData("c'était quand la session 1 ?", "Mardi 19\u00A0janvier, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30")]
    public async Task A_named_step_is_shown_as_it_stands(string sentence, string title) =>
        Assert.Contains(title, Shown.Words((await AsksAsync(sentence, InGroup(Sample.Aline))).Posted()));

    [DatabaseFact]
    public async Task One_that_is_past_says_so() =>
        Assert.Contains(Texts.French.Steps.Over(0), Shown.Words((await AsksAsync("c'était quand la session 1 ?", InGroup(Sample.Aline))).Posted()));

    [DatabaseFact]
    public async Task One_that_is_cancelled_says_so_and_why()
    {
        await ChangedAsync(new PlanChange.Cancelled(new("V2"), "l’hôte est malade"));

        Assert.Contains("Annulé\u00A0: l’hôte est malade", Shown.Words((await AsksAsync("elle est quand la visite 2 ?", InGroup(Sample.Aline))).Posted()));
    }

    [DatabaseFact]
    public async Task In_private_it_bears_my_answer()
    {
        await AnswersAsync(Sample.Aline, "S3", RsvpAnswer.Yes);

        Assert.Contains("Vous venez.", Shown.Words((await AsksAsync("c'est quand la session 3 ?", Alone(Sample.Aline))).Posted()));
        Assert.DoesNotContain("Vous venez.", Shown.Words((await AsksAsync("c'est quand la session 3 ?", InGroup(Sample.Aline))).Posted()));
    }

    [DatabaseFact]
    public Task A_month_is_a_list() => Shown.ApprovedAsync(async texts => (await AsksAsync("y a quoi en avril ?", InGroup(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task A_window_is_shown_with_its_days() => Shown.ApprovedAsync(async texts =>
        (await Bot.StepSentence.HandleAsync(Typed.As(Intent.NextEvent, "c'est quand le coaching ?", Now), InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task Days_without_anything_say_so_and_show_what_comes() => Shown.ApprovedAsync(async texts => (await AsksAsync("y a quoi le 9 septembre ?", InGroup(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public async Task A_step_that_no_plan_has_is_answered_with_those_there_are()
    {
        var words = Shown.Words((await AsksAsync("c'est quand la session 8 ?", InGroup(Sample.Aline))).Posted()).ToArray();

        Assert.Contains(words, word => word.Contains("Session 1, Session 2, Session 3 et Session 4", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_coach_asks_in_private_about_the_promotion_they_coach() =>
        Assert.Contains("Mardi 6\u00A0juillet, 9\u202Fh\u202F30\u00A0–\u00A016\u202Fh\u202F30", Shown.Words((await AsksAsync("c'est quand la session 3 ?", Alone(Sample.Coach))).Posted()));

    [DatabaseFact]
    public async Task Staff_of_several_promotions_choose() =>
        Assert.Equal(["Promotion 1", "Promotion 2"], Shown.Buttons((await AsksAsync("c'est quand la session 3 ?", Alone(Sample.Staff))).Posted()));

    [DatabaseFact]
    public async Task An_outsider_and_a_former_participant_of_none_are_told_which()
    {
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await AsksAsync("c'est quand la session 3 ?", Alone(null))).Said().Text);
        Assert.Equal(Texts.French.Chat.NoPromotionHere, (await AsksAsync("c'est quand la session 3 ?", Alone(Sample.Alumna))).Said().Text);
    }

    [DatabaseFact]
    public async Task Who_has_lived_a_promotion_may_look_back_on_it()
    {
        Person former = Sample.Alumna with { Roles = [new(Role.Alumnus, Sample.First.Id)] };
        await Database.People.SaveAsync([former], default);

        Assert.Contains(Texts.French.Steps.Over(0), Shown.Words((await AsksAsync("c'était quand la session 1 ?", Alone(former))).Posted()));
    }

    private Task<Reply> AsksAsync(string sentence, Turn turn) => Bot.StepSentence.HandleAsync(Typed.Of(Intent.NextEvent, sentence, turn.Now), turn, default);
}

public sealed class StepSentenceOnSqlite(SqliteDatabase db) : StepSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class StepSentenceOnPostgres(PostgresDatabase db) : StepSentenceTests(db), IClassFixture<PostgresDatabase>;
