using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Tickets;

/// <summary>Aline animates the first promotion, Basile and Céleste take part, Faustin is of the team.</summary>
public abstract class TicketDialogTests(TestDatabase database) : DialogTest(database)
{
    private const string Question = "Qui a déjà écrit une convention avec une mairie ?";

    private static readonly TicketAsk Typed = new("P1", "0a1b", Question);
    private static readonly TicketId Id = new("0a1b");

    [DatabaseFact]
    public Task The_form_says_who_answers_and_where_the_answer_goes() => Shown.ApprovedAsync(async texts =>
        (await Bot.Tickets.HandleAsync(new TicketForm("P1", Question), InGroup(Sample.Basile, texts), default)).Card());

    [DatabaseFact]
    public async Task In_private_there_is_no_choice_of_where_and_whoever_animates_can_only_ask_the_team()
    {
        var alone = Shown.Words((await Bot.Tickets.HandleAsync(new TicketForm("P1"), Alone(Sample.Basile), default)).Card());
        var animator = Shown.Words((await Bot.Tickets.HandleAsync(new TicketForm("P1"), Alone(Sample.Aline), default)).Card());

        Assert.DoesNotContain(Texts.French.Tickets.AnswerInGroup, alone);
        Assert.Contains(Texts.French.Tickets.ToAnimator(["Aline Brumevert"]), alone);
        Assert.DoesNotContain(Texts.French.Tickets.ToLabel, animator);
    }

    [DatabaseFact]
    public async Task A_question_that_is_sent_four_times_is_asked_once()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            Assert.Equal(Sample.First.Id, (await AskAsync()).Stirs ?? Sample.First.Id);
        }

        var ticket = Assert.Single(await Database.Tickets.OfAskerAsync(Sample.Basile.Id, default));
        Assert.Equal(new Ticket(Id, Sample.First.Id, Sample.Basile.Id, Question, Now, IsPrivate: true, TicketState.WithAnimator, Now), ticket);
    }

    [DatabaseFact]
    public async Task What_is_refused_stays_in_the_form()
    {
        var shown = await Bot.Tickets.HandleAsync(Typed with { Question = new string('é', 2 * Ticket.LongestQuestion) }, Alone(Sample.Basile), default);

        Assert.Equal(Texts.French.Tickets.Refused(TicketRefusal.QuestionTooLong), shown.Note);
        Assert.Contains($"{new string('é', Ticket.LongestQuestion - 1)}…", shown.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await Database.Tickets.OfAskerAsync(Sample.Basile.Id, default));
    }

    [DatabaseFact]
    public async Task Somebody_elses_question_cannot_be_seen_settled_or_taken_over_by_its_name()
    {
        await AskAsync();
        var mine = Shown.Words((await Bot.Tickets.HandleAsync(new TicketMine("P1", "0a1b"), Alone(Sample.Celeste), default)).Card());
        var settled = await Bot.Tickets.HandleAsync(new TicketOwn("P1", "0a1b", TicketOwn.Withdraw), Alone(Sample.Celeste), default);
        var asked = await Bot.Tickets.HandleAsync(Typed, Alone(Sample.Celeste), default);

        Assert.Contains(Texts.French.Tickets.NoneMine, mine);
        Assert.Equal(Texts.French.Tickets.Refused(TicketRefusal.NotYours), settled.Note);
        Assert.Null(asked.Card);
        Assert.True((await TicketAsync()).IsOpen);
    }

    [DatabaseFact]
    public Task Whoever_animates_sees_what_waits() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        await Database.Tickets.TryAddAsync(new(new("9"), Sample.First.Id, Sample.Celeste.Id, "Où trouver une salle\nà Rennes ?", Now - Duration.FromDays(2), IsPrivate: false, TicketState.WithAnimator, Now), default);
        return (await Bot.TicketDesk.HandleAsync(new TicketDesk("P1"), Alone(Sample.Aline, texts), default)).Card();
    });

    [DatabaseFact]
    public Task A_question_received_can_be_answered_taken_or_passed_on() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        return (await Bot.TicketDesk.HandleAsync(new TicketDesk("P1", "0a1b"), Alone(Sample.Aline, texts), default)).Card();
    });

    [DatabaseFact]
    public async Task What_goes_to_the_team_is_not_shown_to_whoever_animates()
    {
        await Bot.Tickets.HandleAsync(Typed with { To = TicketAsk.ToTeam }, Alone(Sample.Basile), default);

        Assert.DoesNotContain(Question, Shown.Words((await Bot.TicketDesk.HandleAsync(new TicketDesk("P1", "0a1b"), Alone(Sample.Aline), default)).Card()));
        Assert.Contains(Question, Shown.Words((await Bot.TicketDesk.HandleAsync(new TicketDesk("P1", "0a1b"), InGroup(Sample.Staff), default)).Card()));
        Assert.Equal(Texts.French.Tickets.Refused(TicketRefusal.NotYours), (await DoAsync(Sample.Aline, TicketDo.Answer, "Moi.")).Note);
    }

    [DatabaseFact]
    public async Task Of_two_answers_the_first_goes_out_and_the_second_is_kept_to_read()
    {
        await AskAsync();
        var first = await DoAsync(Sample.Aline, TicketDo.Answer, "Le Collectif du Pont.");
        var second = await DoAsync(Sample.Staff, TicketDo.Answer, "Un autre.");

        Assert.Equal((Texts.French.Tickets.Replied, Sample.First.Id), (first.Note, first.Stirs));
        Assert.Equal(Texts.French.Tickets.Refused(TicketRefusal.AlreadyAnswered), second.Note);
        Assert.Equal(("Le Collectif du Pont.", Sample.Aline.Id), ((await TicketAsync()).Answer, (await TicketAsync()).Owner!.Value));
    }

    [DatabaseFact]
    public Task The_asker_reads_the_answer_and_says_whether_it_helps() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        await DoAsync(Sample.Aline, TicketDo.Answer, "Le Collectif du Pont en a une.\nDemandez à Basile.");
        return await DrawnAsync(TicketRows.ToAsker, $"{TicketRows.News}.2", Sample.Basile, texts);
    });

    [DatabaseFact]
    public Task The_group_reads_the_answer_to_what_was_asked_before_it() => Shown.ApprovedAsync(async texts =>
    {
        await Bot.Tickets.HandleAsync(Typed, InGroup(Sample.Basile), default);
        await DoAsync(Sample.Aline, TicketDo.Answer, "Le Collectif du Pont.");
        return await DrawnAsync(TicketRows.ToGroup, $"{TicketRows.News}.{Now.ToUnixTimeMilliseconds()}", null, texts);
    });

    [DatabaseFact]
    public async Task Not_what_was_wanted_goes_to_the_team_with_what_is_missing()
    {
        await AskAsync();
        await DoAsync(Sample.Aline, TicketDo.Answer, "Le Collectif du Pont.");
        await Bot.Tickets.HandleAsync(new TicketOwn("P1", "0a1b", TicketOwn.Reopen, "Et en Corse ?"), Alone(Sample.Basile), default);

        var ticket = await TicketAsync();
        Assert.Equal((TicketState.WithStaff, $"{Question}\nEt en Corse ?"), (ticket.State, ticket.Question));
    }

    [DatabaseFact]
    public async Task A_row_about_what_is_no_longer_so_is_not_sent()
    {
        await AskAsync();
        var asked = $"{TicketRows.Ask}.{Now.ToUnixTimeMilliseconds()}";

        Assert.NotNull(await MessageAsync(TicketRows.ToAnswerer, asked, Sample.Aline, Texts.French));
        Assert.Null(await MessageAsync(TicketRows.ToAnswerer, asked, Sample.Basile, Texts.French));
        Assert.Null(await MessageAsync(TicketRows.ToAsker, $"{TicketRows.News}.7", Sample.Basile, Texts.French));
        Assert.Null(await MessageAsync(TicketRows.ToAsker, $"{TicketRows.News}.1", Sample.Celeste, Texts.French));

        await Bot.Tickets.HandleAsync(new TicketOwn("P1", "0a1b", TicketOwn.Withdraw), Alone(Sample.Basile), default);
        Assert.Null(await MessageAsync(TicketRows.ToAnswerer, asked, Sample.Aline, Texts.French));
    }

    [DatabaseFact]
    public Task My_questions_say_how_each_stands() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        await Database.Tickets.TryAddAsync(
            new(new("8"), Sample.First.Id, Sample.Basile.Id, "Où trouver une salle ?", Now - Duration.FromDays(9), IsPrivate: true, TicketState.Closed, Now) { Owner = Sample.Staff.Id, Answer = "À la mairie." }, default);
        return (await Bot.Tickets.HandleAsync(Alone(Sample.Basile, texts), default)).Posted();
    });

    private Task<Reply> AskAsync() => Bot.Tickets.HandleAsync(Typed, Alone(Sample.Basile), default);

    private Task<Reply> DoAsync(Person by, string act, string? text = null) => Bot.TicketDesk.HandleAsync(new TicketDo("P1", "0a1b", act, text), Alone(by) with { Promotion = Sample.First }, default);

    private async Task<Ticket> TicketAsync() => (await Database.Tickets.FindAsync(Sample.First.Id, Id, default))!;

    private async Task<JsonElement> DrawnAsync(string message, string what, Person? reader, Texts texts) => (await MessageAsync(message, what, reader, texts))!.Card.ToJson();

    private async Task<Message?> MessageAsync(string message, string what, Person? reader, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await Bot.Messages.DrawAsync(new(plan, plan.Steps[0], new($"P1/{message}/{Id}/{what}"), message, message, reader, "msteams", texts, Now), default);
    }
}

public sealed class TicketDialogsOnSqlite(SqliteDatabase db) : TicketDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class TicketDialogsOnPostgres(PostgresDatabase db) : TicketDialogTests(db), IClassFixture<PostgresDatabase>;
