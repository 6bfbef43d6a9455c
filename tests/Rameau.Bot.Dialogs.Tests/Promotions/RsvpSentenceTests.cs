using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
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

/// <summary>It is Wednesday 31 March; session 2 is on Tuesday 6 April, the webinar on 18 May, visit 2 on 1 June.</summary>
public abstract class RsvpSentenceTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("je viens mardi", "S2", RsvpAnswer.Yes)]
    [InlineData("je viens", "S2", RsvpAnswer.Yes)]
    [InlineData("je serai présente à la session 3", "S3", RsvpAnswer.Yes)]
    [InlineData("je serai pas là à la visite 2", "V2", RsvpAnswer.No)]
    [InlineData("je ne pourrai pas venir au webinaire", "W", RsvpAnswer.No)]
    [InlineData("i can't make it to the visit", "V2", RsvpAnswer.No)]
    public async Task The_meeting_that_is_meant_is_answered(string sentence, string step, RsvpAnswer answer)
    {
        var reply = await SaysAsync(sentence, answer, InGroup(Sample.Basile));

        Assert.Equal(answer, await AnswerOfAsync(Sample.Basile, step));
        Assert.Equal(Sample.First.Id, reply.Stirs);
        Assert.NotNull(reply.Undo);
    }

    [DatabaseFact]
    public async Task In_the_group_a_sentence_is_answered_by_a_sentence()
    {
        var reply = await SaysAsync("je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));

        Assert.Equal("Noté\u00A0: vous venez mardi 6\u00A0avril.", reply.Said().Text);
        Assert.Empty(reply.Said().Attachments ?? []);
    }

    [DatabaseFact]
    public async Task In_private_it_is_my_card_with_what_was_noted() => await Shown.ApprovedAsync(async texts =>
        (await SaysAsync("je viens mardi", RsvpAnswer.Yes, Alone(Sample.Celeste, texts))).Posted());

    [DatabaseFact]
    public async Task Of_two_on_one_day_one_chooses()
    {
        await ChangedAsync(new PlanChange.Moved(new("W"), new(2027, 4, 6, 18, 0)));

        await Shown.ApprovedAsync(async texts => (await SaysAsync("je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline, texts))).Posted());
        Assert.Null(await AnswerOfAsync(Sample.Aline, "S2"));
    }

    [DatabaseFact]
    public async Task A_day_without_a_meeting_notes_nothing_and_shows_the_next() => await RefusedAsync("je viens mercredi 7 avril", "Rien n’est prévu mercredi 7\u00A0avril.");

    [DatabaseFact]
    public async Task A_day_that_is_past_notes_nothing() => await RefusedAsync("je viens le 2 mars 2027", Texts.French.Steps.Refused(RsvpRefusal.Over));

    [DatabaseFact]
    public async Task A_meeting_that_is_over_notes_nothing() => await RefusedAsync("je viens à la session 1", Texts.French.Steps.Refused(RsvpRefusal.Over));

    [DatabaseFact]
    public async Task A_meeting_that_is_cancelled_notes_nothing()
    {
        await ChangedAsync(new PlanChange.Cancelled(new("V2")));

        await RefusedAsync("je viens à la visite 2", Texts.French.Steps.Refused(RsvpRefusal.Cancelled));
    }

    [DatabaseFact]
    public async Task A_meeting_that_no_plan_has_is_said_not_to_be()
    {
        var said = await RefusedAsync("je viens à la session 7", expected: null);

        Assert.StartsWith("Cette étape n’est pas dans votre parcours.", said, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Nobody_answers_for_somebody_else()
    {
        var reply = await SaysAsync("on vient tous les deux mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));

        Assert.EndsWith(Texts.French.Meetings.PairAnswersToo, reply.Said().Text, StringComparison.Ordinal);
        Assert.Null(await AnswerOfAsync(Sample.Basile, "S2"));
    }

    [DatabaseFact]
    public async Task After_the_last_meeting_there_is_none_to_answer() => Assert.Equal(
        Texts.French.Steps.NothingNext,
        (await SaysAsync("je viens", RsvpAnswer.Yes, InGroup(Sample.Aline, now: Instant.FromUtc(2027, 12, 1, 8, 0)))).Said().Text);

    [DatabaseFact]
    public async Task Four_deliveries_are_one_answer()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await SaysAsync("je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));
        }

        Assert.Single(await Database.Rsvps.OfStepAsync(Sample.First.Id, new("S2"), default));
    }

    [DatabaseFact]
    public async Task Taken_back_there_is_no_answer_again()
    {
        var reply = await SaysAsync("je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));
        Assert.Equal("votre réponse pour mardi 6\u00A0avril", reply.Undo!.What);

        var undone = await UndoAsync(reply.Undo, Sample.Aline);

        Assert.Null(await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Equal("C’est repris\u00A0: vous n’avez pas répondu pour mardi 6\u00A0avril.", undone.Note);
    }

    [DatabaseFact]
    public async Task Taken_back_the_answer_before_stands_again()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.No);
        var reply = await SaysAsync("finalement je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));

        await UndoAsync(reply.Undo!, Sample.Aline);

        Assert.Equal(RsvpAnswer.No, await AnswerOfAsync(Sample.Aline, "S2"));
    }

    [DatabaseFact]
    public async Task What_was_answered_since_is_not_taken_back()
    {
        var reply = await SaysAsync("je viens mardi", RsvpAnswer.Yes, InGroup(Sample.Aline));
        await SaysAsync("je ne viens pas mardi", RsvpAnswer.No, InGroup(Sample.Aline, now: Now + Duration.FromMinutes(1)));

        var undone = await UndoAsync(reply.Undo!, Sample.Aline);

        Assert.Equal(RsvpAnswer.No, await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Equal(Texts.French.Meetings.NothingToTakeBack, undone.Note);
    }

    [DatabaseFact]
    public async Task A_place_taken_back_goes_to_who_waits_and_they_are_told()
    {
        var first = await SaysAsync("je viens à la visite 2", RsvpAnswer.Yes, InGroup(Sample.Aline));
        await SaysAsync("je viens à la visite 2", RsvpAnswer.Yes, InGroup(Sample.Basile, now: Now + Duration.FromSeconds(1)));
        await SaysAsync("je viens à la visite 2", RsvpAnswer.Yes, InGroup(Sample.Celeste, now: Now + Duration.FromSeconds(2)));

        var undone = await UndoAsync(first.Undo!, Sample.Aline);

        Assert.Equal(RsvpAnswer.Yes, await AnswerOfAsync(Sample.Celeste, "V2"));
        Assert.Equal(Sample.Celeste.Id, Assert.Single(undone.Posts.OfType<Post.ToPerson>()).Person);
    }

    [DatabaseFact]
    public void Neither_alumni_nor_coaches_nor_outsiders_may_answer() => Assert.All(
        new Person?[] { Sample.Alumna, Sample.Coach, Sample.Dario, null },
        person => Assert.False(StepSentences.Of(Bot.StepSentence, Bot.Programme, Bot.RsvpSentence).Single(rule => rule.Intent is Intent.RsvpYes).Power.Allows(InGroup(person))));

    private async Task<string> RefusedAsync(string sentence, string? expected)
    {
        var words = Shown.Words((await SaysAsync(sentence, RsvpAnswer.Yes, InGroup(Sample.Aline))).Posted()).ToArray();

        Assert.Equal(expected ?? words[1], words[1]);
        Assert.Contains(words, word => word.StartsWith("La prochaine rencontre\u00A0: Session 2, mardi 6\u00A0avril", StringComparison.Ordinal));
        Assert.All(await Task.WhenAll(new[] { "S1", "V1", "S2", "W", "V2" }.Select(step => AnswerOfAsync(Sample.Aline, step))), Assert.Null);

        return words[1];
    }

    private Task<Reply> SaysAsync(string sentence, RsvpAnswer answer, Turn turn) =>
        Bot.RsvpSentence.HandleAsync(Typed.Of(answer is RsvpAnswer.Yes ? Intent.RsvpYes : Intent.RsvpNo, sentence, turn.Now), answer, turn, default);

    private async Task<Reply> UndoAsync(Undoing undo, Person person) =>
        (await Bot.Verbs.Find(undo.Verb)!.HandleAsync(undo.Data, InGroup(person, now: Now + Duration.FromMinutes(3)), default))!;
}

public sealed class RsvpSentenceOnSqlite(SqliteDatabase db) : RsvpSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class RsvpSentenceOnPostgres(PostgresDatabase db) : RsvpSentenceTests(db), IClassFixture<PostgresDatabase>;
