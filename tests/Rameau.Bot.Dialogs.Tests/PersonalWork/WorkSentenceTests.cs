using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.PersonalWork;

/// <summary>Aline and Basile are a pair, Céleste is alone. TP1 is open, TP2 opens with session 2 on 6 April.</summary>
public abstract class WorkSentenceTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("j'ai rendu le TP1", "TP1")]
    [InlineData("voilà, j'ai rendu mon travail personnel", "TP1")]
    [InlineData("on a fini le tp 1 avec mon binôme", "TP1")]
    public async Task What_is_handed_in_is_noted_for_both(string sentence, string step)
    {
        var reply = await DoneAsync(sentence, Alone(Sample.Aline));

        Assert.Equal(WorkMark.HandedIn, await MarkOfAsync(Sample.Aline, step));
        Assert.Contains("Rendu par vous le 31\u00A0mars", Shown.Words(reply.Posted()));
        Assert.Contains("Noté\u00A0: travaux personnels 1 rendus. Merci.", Shown.Words(reply.Posted()));
        Assert.Equal(Sample.First.Id, reply.Stirs);
    }

    [DatabaseFact]
    public Task In_the_group_it_is_noted_without_a_detail() => Shown.ApprovedAsync(async texts =>
        (await DoneAsync("j'ai rendu le TP1", InGroup(Sample.Celeste, texts))).Posted());

    [DatabaseFact]
    public async Task What_is_not_open_yet_is_refused_and_nothing_is_noted()
    {
        var reply = await DoneAsync("j'ai rendu le TP2", InGroup(Sample.Celeste));

        Assert.Equal(Texts.French.Work.Refused(WorkRefusal.NotOpenYet), reply.Said().Text);
        Assert.Null(await MarkOfAsync(Sample.Celeste, "TP2"));
    }

    [DatabaseFact]
    public async Task A_piece_of_work_that_no_plan_has_is_not_taken_for_another()
    {
        Assert.Equal(Texts.French.Work.Refused(WorkRefusal.NoSuchWork), (await DoneAsync("j'ai rendu le TP9", Alone(Sample.Celeste))).Said().Text);
        Assert.Null(await MarkOfAsync(Sample.Celeste, "TP1"));
    }

    [DatabaseFact]
    public async Task What_is_left_is_told_in_private_and_behind_a_door_in_the_group()
    {
        var alone = Shown.Words((await AsksAsync("il me reste quoi à rendre ?", Alone(Sample.Celeste))).Posted());
        var inGroup = Shown.Words((await AsksAsync("il me reste quoi à rendre ?", InGroup(Sample.Celeste))).Posted());

        Assert.Contains("À faire", alone);
        Assert.Equal([Texts.French.Work.Mine, Texts.French.Chat.DoorIsPrivate, Texts.French.Work.MineButton], inGroup.Skip(1));
    }

    [DatabaseFact]
    public async Task Four_deliveries_are_one_word()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await DoneAsync("j'ai rendu le TP1", InGroup(Sample.Celeste));
        }

        Assert.Single(await Database.WorkReports.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Taken_back_there_is_no_word_again()
    {
        var reply = await DoneAsync("j'ai rendu le TP1", InGroup(Sample.Celeste));
        Assert.Equal("votre mot sur les travaux personnels 1", reply.Undo!.What);

        await UndoAsync(reply.Undo, Sample.Celeste);

        Assert.Null(await MarkOfAsync(Sample.Celeste, "TP1"));
    }

    [DatabaseFact]
    public async Task Taken_back_the_word_before_stands_again()
    {
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Celeste.Id, WorkMark.Started, Now - Duration.FromDays(1)), default);
        var reply = await DoneAsync("j'ai rendu le TP1", InGroup(Sample.Celeste));

        await UndoAsync(reply.Undo!, Sample.Celeste);

        Assert.Equal(WorkMark.Started, await MarkOfAsync(Sample.Celeste, "TP1"));
    }

    [DatabaseFact]
    public async Task What_the_other_of_the_pair_has_said_since_still_counts()
    {
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Aline.Id, WorkMark.Started, Now - Duration.FromDays(1)), default);
        var reply = await DoneAsync("j'ai rendu le TP1", InGroup(Sample.Aline));
        await Database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP1"), Sample.Basile.Id, WorkMark.HandedIn, Now + Duration.FromMinutes(1)), default);

        var undone = await UndoAsync(reply.Undo!, Sample.Aline);

        Assert.Contains("Rendu par Basile le 31\u00A0mars", Shown.Words(undone.Card()));
    }

    private Task<Reply> DoneAsync(string sentence, Turn turn) => Bot.WorkSentence.DoneAsync(Typed.Of(Intent.PersonalWorkDone, sentence, turn.Now), turn, default);

    private Task<Reply> AsksAsync(string sentence, Turn turn) => Bot.WorkSentence.StatusAsync(Typed.Of(Intent.PersonalWorkStatus, sentence, turn.Now), turn, default);

    private async Task<Reply> UndoAsync(Undoing undo, Person person) =>
        (await Bot.Verbs.Find(undo.Verb)!.HandleAsync(undo.Data, InGroup(person, now: Now + Duration.FromMinutes(3)), default))!;

    private async Task<WorkMark?> MarkOfAsync(Person person, string step) =>
        (await Database.WorkReports.OfPromotionAsync(Sample.First.Id, default)).FirstOrDefault(report => report.Person == person.Id && report.Step.Value == step)?.Mark;
}

public sealed class WorkSentenceOnSqlite(SqliteDatabase db) : WorkSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class WorkSentenceOnPostgres(PostgresDatabase db) : WorkSentenceTests(db), IClassFixture<PostgresDatabase>;
