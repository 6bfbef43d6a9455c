using NodaTime;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Introductions;

public abstract class AnsweringTests(TestDatabase database) : IntroductionTest(database)
{
    private static readonly IIntroductionWording Words = Texts.French.Introductions;

    [DatabaseFact]
    public Task The_one_who_is_asked_reads_who_why_and_what_they_would_give() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        return await DrawnAsync(IntroductionRows.Ask, Sample.Dario, texts);
    });

    [DatabaseFact]
    public Task A_yes_is_noted_with_what_is_given() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        return (await AnswerAsync(IntroductionAnswer.Accept, "Email,Phone", texts: texts)).Card();
    });

    [DatabaseFact]
    public Task Each_reads_what_the_other_gives_and_what_they_gave() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();

        if (await AnswerAsync(IntroductionAnswer.Accept, "Email") is { Stirs: not null })
        {
            await PassAsync();
        }

        return await DrawnAsync(IntroductionRows.Outcome, Sample.Dario, texts);
    });

    [DatabaseFact]
    public async Task Only_what_was_ticked_reaches_the_other()
    {
        await AskAsync();
        await AnswerAsync(IntroductionAnswer.Accept, string.Empty);
        await PassAsync();

        var toAline = string.Join('\n', Shown.Words(await DrawnAsync(IntroductionRows.Outcome, Sample.Aline)));
        var toDario = string.Join('\n', Shown.Words(await DrawnAsync(IntroductionRows.Outcome, Sample.Dario)));

        Assert.DoesNotContain(Sample.Dario.Email!, toAline, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Words.YouReceive("Dario Épinoche", isNothing: true), toAline, StringComparison.Ordinal);
        Assert.Contains(Sample.Aline.Email!, toDario, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Aline.Phone!, toDario, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_tap_that_arrives_four_times_says_yes_once_and_a_no_comes_too_late()
    {
        await AskAsync();
        Assert.Equal(Sample.First.Id, (await AnswerAsync(IntroductionAnswer.Accept, "Email")).Stirs);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            var again = await AnswerAsync(IntroductionAnswer.Accept, "Email,Phone");
            Assert.Equal((Words.Accepted("Aline Brumevert"), null), (again.Note, again.Stirs));
        }

        Assert.Equal(Words.Refused(IntroductionRefusal.Settled), (await AnswerAsync(IntroductionAnswer.Decline)).Note);
        Assert.Equal((IntroductionState.Accepted, 2), ((await StandingAsync()).State, (await StandingAsync()).Revision));
    }

    [DatabaseFact]
    public Task A_no_leaves_no_trace_of_why() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        await AnswerAsync(IntroductionAnswer.Decline, peace: Peace.FromAsker);
        return await DrawnAsync(IntroductionRows.Outcome, Sample.Aline, texts);
    });

    [DatabaseFact]
    public async Task A_no_may_ask_for_peace_from_the_asker_or_from_all_which_can_be_taken_back()
    {
        await AskAsync();
        await AnswerAsync(IntroductionAnswer.Decline, peace: Peace.FromAsker);
        await AnswerAsync(IntroductionAnswer.Decline, peace: Peace.FromAnybody);
        Assert.Equal([null, Sample.Aline.Id], await Database.Introductions.BlocksAsync(Sample.Dario.Id, default));

        var mine = Shown.Words((await Bot.Introductions.HandleAsync(new IntroductionMine(), Alone(Sample.Dario), default)).Card());
        Assert.Contains(Words.Peaceful(fromAnybody: true, 2), mine);

        var again = await Bot.Introductions.HandleAsync(new IntroductionReceive(), Alone(Sample.Dario), default);
        Assert.Equal(Words.Receiving, again.Note);
        Assert.Empty(await Database.Introductions.BlocksAsync(Sample.Dario.Id, default));
    }

    [DatabaseFact]
    public async Task Whoever_wants_no_requests_at_all_says_so_without_waiting_for_one()
    {
        var stopped = await Bot.Introductions.HandleAsync(new IntroductionReceive(Stops: true), Alone(Sample.Dario), default);

        Assert.Equal(Words.Stopped, stopped.Note);
        Assert.Equal(Words.Refused(AskingRefusal.NotReceiving, "Dario Épinoche", null), (await AskAsync()).Note);
    }

    [DatabaseFact]
    public async Task Nobody_else_answers_withdraws_or_reads_it()
    {
        await AskAsync();

        Assert.Equal(Words.Refused(IntroductionRefusal.NotYours), (await AnswerAsync(IntroductionAnswer.Accept, "Email", by: Sample.Basile)).Note);
        Assert.Equal(Words.Refused(IntroductionRefusal.NotYours), (await AnswerAsync(IntroductionAnswer.Accept, "Email", by: Sample.Aline)).Note);
        Assert.Equal(Words.Refused(IntroductionRefusal.NotYours), (await Bot.Introductions.HandleAsync(new IntroductionWithdraw(Id.Value), Alone(Sample.Dario), default)).Note);
        Assert.DoesNotContain(Purpose, Shown.Words((await Bot.Introductions.HandleAsync(new IntroductionMine(Id.Value), Alone(Sample.Staff), default)).Card()));
        Assert.Null(await MessageAsync(IntroductionRows.Ask, Sample.Basile));
        Assert.True((await StandingAsync()).IsOpen);
    }

    [DatabaseFact]
    public Task What_nobody_answered_closes_gently_for_both() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        var end = Now + Introduction.Patience;

        if ((await StandingAsync()).IsOpen)
        {
            await PassAsync(end);
        }

        Assert.Contains(Words.StandsForAsker(IntroductionState.Expired, "Dario Épinoche"), Shown.Words(await DrawnAsync(IntroductionRows.Outcome, Sample.Aline, now: end)));
        return await DrawnAsync(IntroductionRows.Outcome, Sample.Dario, texts, end);
    });

    [DatabaseFact]
    public Task Who_cannot_be_reached_is_named_to_the_asker_with_whom_to_ask() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        return await DrawnAsync(IntroductionRows.Unreached, Sample.Aline, texts);
    });

    [DatabaseFact]
    public Task My_introductions_say_how_each_stands() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync();
        await Database.Introductions.TryAddAsync(
            new(new("8"), Sample.Second.Id, Sample.Dario.Id, Sample.Aline.Id, "Visiter.", Now - Duration.FromDays(3), IntroductionState.Asked, Now - Duration.FromDays(3)), default);
        await Database.Introductions.BlockAsync(Sample.Aline.Id, Sample.Basile.Id, Now, default);
        return (await Bot.Introductions.HandleAsync(Alone(Sample.Aline, texts), default)).Posted();
    });

    [DatabaseFact]
    public async Task A_card_about_somebody_erased_is_tapped_in_vain()
    {
        await AskAsync();
        await Database.RowsAsync("DELETE FROM person WHERE id = 'aline'");

        Assert.Equal(Words.Refused(IntroductionRefusal.NotYours), (await AnswerAsync(IntroductionAnswer.Accept, "Email")).Note);
        Assert.Null(await MessageAsync(IntroductionRows.Outcome, Sample.Dario));
    }

    [DatabaseFact]
    public async Task No_contact_detail_is_in_anything_that_is_said_before_both_agree()
    {
        List<string> said =
        [
            (await Bot.IntroductionAsking.HandleAsync(new IntroductionAsk("dario"), Alone(Sample.Aline), default)).Card().GetRawText(),
            (await AskAsync()).Card().GetRawText(),
            (await DrawnAsync(IntroductionRows.Ask, Sample.Dario)).GetRawText(),
            (await DrawnAsync(IntroductionRows.Unreached, Sample.Aline)).GetRawText(),
        ];

        foreach (var person in (Person[])[Sample.Aline, Sample.Dario])
        {
            said.Add((await Bot.Introductions.HandleAsync(Alone(person), default)).Posted().GetRawText());
            said.Add((await Bot.Introductions.HandleAsync(new IntroductionMine(Id.Value), Alone(person), default)).Card().GetRawText());
            Assert.Null(await MessageAsync(IntroductionRows.Outcome, person));
        }

        said.Add((await AnswerAsync(IntroductionAnswer.Accept, "Email,Phone")).Card().GetRawText());
        Assert.Null(await MessageAsync(IntroductionRows.Outcome, Sample.Aline)); // the yes is written, the exchange not yet

        Assert.All(said, text => Assert.All(Details, detail => Assert.DoesNotContain(detail, text, StringComparison.OrdinalIgnoreCase)));
    }
}

public sealed class AnsweringOnSqlite(SqliteDatabase db) : AnsweringTests(db), IClassFixture<SqliteDatabase>;
public sealed class AnsweringOnPostgres(PostgresDatabase db) : AnsweringTests(db), IClassFixture<PostgresDatabase>;
