using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Heard = Rameau.Bot.Dialogs.Turns.Heard;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Help;

public abstract class SentenceDialogTests(TestDatabase database) : DialogTest(database)
{
    /// <summary>Not one of these may throw, be met with silence or change anything.</summary>
    public static TheoryData<string> Odd() =>
    [
        "👍", "🎉🎉🎉", "\u202E\u200F\u202C", "\u200B\u200B", "…", "?!", "<b>gras</b><img src=x onerror=y>", "{\"type\":\"AdaptiveCard\"}", "'; DROP TABLE person; --",
        "\ud83d", "a\u0000b", new string('x', 20_000), string.Concat(Enumerable.Repeat("blabla de tout et de rien ", 800)),
        "https://example.org/?q=1", "12345", "ßẞſ", "مرحبا", "今日は",
    ];

    [DatabaseFact]
    public Task What_is_not_understood_gets_the_two_nearest_guesses_as_buttons() => Shown.ApprovedAsync(texts =>
        Task.FromResult(GuessCard.NotUnderstood(Sentence("le truc de mardi", Intent.NextEvent), [Intent.NextEvent, Intent.RsvpYes], texts).ToJson()));

    [DatabaseFact]
    public Task What_resembles_nothing_gets_help() => Shown.ApprovedAsync(texts =>
        Task.FromResult(GuessCard.NotUnderstood(Sentence("zorglub", Intent.OutOfScope), [], texts).ToJson()));

    [DatabaseFact]
    public Task What_else_was_asked_is_offered() => Shown.ApprovedAsync(texts =>
        Task.FromResult(GuessCard.Others([Sentence("je viens mardi", Intent.RsvpYes), Sentence("et un coaching jeudi", Intent.BookCoaching)], texts).ToJson()));

    [DatabaseFact]
    public async Task Of_several_requests_the_first_is_done_and_the_others_are_offered()
    {
        var reply = await Bot.Said.AnswerAsync("c'est quoi le programme ? et je voudrais prendre un rdv de coaching jeudi", Alone(Sample.Basile), default);
        var offer = Assert.Single(reply.Posts.OfType<Post.Here>().Last().Activity.Attachments ?? []).Content;

        Assert.Equal(["Prendre un coaching"], Shown.Buttons(offer));
        Assert.Equal(2, reply.Posts.Count);
    }

    [DatabaseFact]
    public async Task A_guess_that_is_tapped_is_answered_as_if_it_had_been_said()
    {
        var reply = await Bot.Said.HandleAsync(new(Intent.Help.Name(), "zorglub"), Alone(Sample.Basile), default);

        Assert.Contains(Texts.French.Help.Title, Shown.Words(reply.Posted()));
    }

    [DatabaseFact]
    public async Task A_guess_tapped_again_says_nothing_twice()
    {
        var reply = await Bot.Said.HandleAsync(new(Intent.Help.Name(), "zorglub"), Alone(Sample.Basile) with { IsRepeat = true }, default);

        Assert.Empty(reply.Posts);
        Assert.Equal(Texts.French.Chat.Noted, reply.Note);
    }

    [DatabaseTheory]
    [InlineData("nonsense")]
    [InlineData("out_of_scope")]
    [InlineData("")]
    public async Task A_damaged_guess_changes_nothing(string intent) =>
        Assert.Equal(Texts.French.Chat.CardUnreadable, (await Bot.Said.HandleAsync(new(intent, "x"), Alone(Sample.Basile), default)).Note);

    [DatabaseTheory]
    [MemberData(nameof(Odd))]
    public async Task Whatever_is_written_gets_one_answer_and_no_break(string text)
    {
        foreach (var person in new Person?[] { Sample.Basile, null })
        {
            var reply = await Bot.Said.AnswerAsync(text, Alone(person), default);

            Assert.True(reply.Said() is { Text.Length: > 0 } or { Attachments.Count: 1 });
            Assert.Null(reply.Undo);
        }
    }

    [DatabaseFact]
    public async Task A_letter_in_which_nothing_is_asked_is_answered_with_a_word()
    {
        var said = (await Bot.Said.AnswerAsync(new string('x', 20_000), Alone(Sample.Basile), default)).Said();

        Assert.Equal(Texts.French.Help.TooLong, said.Text);
    }

    [DatabaseFact]
    public async Task A_picture_without_words_is_answered_with_what_can_be_read()
    {
        var activity = Chats.Said(Chats.Personal, Sample.Basile.DirectoryId) with { Attachments = [new("image/png", null, null, null)] };
        var result = await Bot.Router.HandleAsync(activity, Now, default);

        Assert.Equal(Texts.French.Help.OnlyWords, result.Reply.Said().Text);
    }

    private static Heard Sentence(string text, Intent intent) => new(text, new(intent, 0.2, SlotSet.Empty, [], Explanation.None));
}

public sealed class SentenceDialogOnSqlite(SqliteDatabase db) : SentenceDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class SentenceDialogOnPostgres(PostgresDatabase db) : SentenceDialogTests(db), IClassFixture<PostgresDatabase>;
