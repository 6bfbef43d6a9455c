using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Help;

public abstract class UndoDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly string Absent = """{"promotion":"P1","step":"S2","revision":0,"answer":"No","nonce":"undo"}""";

    [DatabaseFact]
    public async Task The_last_thing_done_is_taken_back_once()
    {
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.Yes);
        await RememberAsync(Sample.Basile);

        var done = await SayAsync(Sample.Basile);
        Assert.Equal(RsvpAnswer.No, await AnswerOfAsync(Sample.Basile, "S2"));
        Assert.Equal(Sample.First.Id, done.Stirs);
        Assert.Equal(Texts.French.Help.NothingToUndo, (await SayAsync(Sample.Basile)).Said().Text);
    }

    [DatabaseFact]
    public async Task After_ten_minutes_nothing_is_taken_back()
    {
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.Yes);
        await RememberAsync(Sample.Basile);

        var late = await Bot.Undo.HandleAsync(Alone(Sample.Basile, now: Now + Undo.Window), default);

        Assert.Equal(Texts.French.Help.NothingToUndo, late.Said().Text);
        Assert.Equal(RsvpAnswer.Yes, await AnswerOfAsync(Sample.Basile, "S2"));
    }

    [DatabaseFact]
    public async Task Who_may_no_longer_do_it_does_not_undo_it_either()
    {
        await RememberAsync(Sample.Alumna);

        Assert.Equal(Texts.French.Help.NothingToUndo, (await SayAsync(Sample.Alumna)).Said().Text);
        Assert.Null(await AnswerOfAsync(Sample.Alumna, "S2"));
    }

    [DatabaseFact]
    public async Task A_group_reads_that_something_was_taken_back_and_not_what()
    {
        await Database.Undos.RememberAsync(new(Chats.Group.Id, Sample.Basile.Id, "step/rsvp", Absent, "votre réponse", Now + Undo.Window), default);

        Assert.Equal(Texts.French.Help.TakenBackInGroup, (await Bot.Undo.HandleAsync(InGroup(Sample.Basile), default)).Said().Text);
        Assert.Equal(RsvpAnswer.No, await AnswerOfAsync(Sample.Basile, "S2"));
    }

    private Task RememberAsync(Person person) =>
        Database.Undos.RememberAsync(new(Chats.Personal.Id, person.Id, "step/rsvp", Absent, "votre réponse", Now + Undo.Window), default);

    private Task<Reply> SayAsync(Person person) => Bot.Undo.HandleAsync(Alone(person), default);
}

public sealed class UndoDialogOnSqlite(SqliteDatabase db) : UndoDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class UndoDialogOnPostgres(PostgresDatabase db) : UndoDialogTests(db), IClassFixture<PostgresDatabase>;
