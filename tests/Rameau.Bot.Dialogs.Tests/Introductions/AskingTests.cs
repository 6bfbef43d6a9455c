using NodaTime;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Introductions;

public abstract class AskingTests(TestDatabase database) : IntroductionTest(database)
{
    private static readonly IIntroductionWording Words = Texts.French.Introductions;

    [DatabaseFact]
    public Task The_form_says_what_the_other_will_read_and_ticks_nothing() => Shown.ApprovedAsync(async texts =>
        (await Bot.IntroductionAsking.HandleAsync(new IntroductionAsk("dario"), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task What_was_asked_is_shown_as_it_went() => Shown.ApprovedAsync(async texts =>
    {
        await AskAsync(texts);
        return (await Bot.Introductions.HandleAsync(new IntroductionMine(Id.Value), Alone(Sample.Aline, texts), default)).Card();
    });

    [DatabaseFact]
    public async Task A_request_that_is_sent_four_times_is_made_once()
    {
        Assert.Equal(Sample.First.Id, (await AskAsync()).Stirs);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Null((await AskAsync()).Stirs);
        }

        Assert.Equal([Field.Region, Field.Email], Assert.Single(await Database.Introductions.OfAskerAsync(Sample.Aline.Id, default)).Offered);
    }

    [DatabaseFact]
    public async Task What_is_refused_for_its_words_stays_in_the_form()
    {
        var shown = await Bot.IntroductionAsking.HandleAsync(Typed with { Purpose = new string('é', 201) }, Alone(Sample.Aline), default);

        Assert.Equal(Words.Refused(AskingRefusal.PurposeTooLong, null, null), shown.Note);
        Assert.Contains($"{new string('é', 199)}…", shown.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await Database.Introductions.OfAskerAsync(Sample.Aline.Id, default));
    }

    [DatabaseTheory]
    [InlineData("dario")] // hidden
    [InlineData("nobody")]
    [InlineData("'; DROP TABLE person; --")]
    public async Task Whoever_is_hidden_left_or_never_was_gets_one_and_the_same_answer(string subject)
    {
        await Database.People.SaveAsync([Sample.Dario with { Consents = new() }], default);
        var form = (await Bot.IntroductionAsking.HandleAsync(new IntroductionAsk(subject), Alone(Sample.Aline), default)).Card();
        var sent = await Bot.IntroductionAsking.HandleAsync(Typed with { Subject = subject }, Alone(Sample.Aline), default);

        Assert.Contains(Words.Refused(AskingRefusal.Unknown, null, null), Shown.Words(form));
        Assert.Equal(Words.Refused(AskingRefusal.Unknown, null, null), sent.Note);
        Assert.Equal(form.GetRawText(), sent.Card().GetRawText());
        Assert.DoesNotContain("Dario", form.GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_wants_peace_gets_no_request_and_the_asker_is_not_told_from_whom()
    {
        await Database.Introductions.BlockAsync(Sample.Dario.Id, Sample.Aline.Id, Now, default);
        var one = await AskAsync();
        await Database.Introductions.UnblockAsync(Sample.Dario.Id, default);
        await Database.Introductions.BlockAsync(Sample.Dario.Id, null, Now, default);

        Assert.Equal(Words.Refused(AskingRefusal.NotReceiving, "Dario Épinoche", null), one.Note);
        Assert.Equal(one.Note, (await AskAsync()).Note);
        Assert.Empty(await Database.Introductions.OfAskedAsync(Sample.Dario.Id, default));
    }

    [DatabaseFact]
    public async Task Whoever_asks_again_too_soon_reads_from_when_on()
    {
        await AskAsync();
        await AnswerAsync(IntroductionAnswer.Decline);
        var again = await Bot.IntroductionAsking.HandleAsync(Typed with { Introduction = "again" }, Alone(Sample.Aline, now: Now + Duration.FromDays(1)), default);

        Assert.Equal(Words.Refused(AskingRefusal.DeclinedLately, "Dario Épinoche", Texts.French.Dates.Day(new(2027, 6, 29), new(2027, 4, 1))), again.Note);
    }

    [DatabaseFact]
    public async Task A_sentence_that_names_one_person_opens_the_form()
    {
        var form = (await SayAsync("mets-moi en relation avec Basile", Alone(Sample.Aline))).Posted();
        Assert.Contains(Words.FormTitle("Basile Chantelune"), Shown.Words(form));
    }

    [DatabaseFact]
    public Task Two_of_one_name_are_told_apart_by_what_may_be_seen() => Shown.ApprovedAsync(async texts =>
    {
        var other = Sample.Basile with { Id = new("basile-2"), LastName = "Orvelin", DirectoryId = null, Email = "b@asso.example", Organisation = "La Passerelle" };
        await Database.People.SaveAsync([other], default);
        return (await SayAsync("mets-moi en relation avec Basile", Alone(Sample.Aline, texts))).Posted();
    });

    [DatabaseFact]
    public async Task In_a_group_a_door_is_posted_that_says_no_more_than_the_sentence_and_each_goes_on_alone()
    {
        var door = (await SayAsync("mets-moi en relation avec Basile", InGroup(Sample.Aline))).Posted();
        var behind = (await Bot.IntroductionAsking.HandleAsync(new IntroductionNamed("mets-moi en relation avec Basile"), InGroup(Sample.Aline), default)).Card();
        var stranger = (await Bot.IntroductionAsking.HandleAsync(new IntroductionNamed("mets-moi en relation avec Basile"), InGroup(null), default)).Card();

        Assert.DoesNotContain("\"basile\"", door.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Chantelune", door.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(Words.FormTitle("Basile Chantelune"), Shown.Words(behind));
        Assert.DoesNotContain("Chantelune", stranger.GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseTheory]
    [InlineData("mets-moi en relation")]
    [InlineData("mets-moi en relation avec Hortense Nullepart")]
    public async Task A_sentence_that_names_nobody_who_may_be_seen_gets_a_next_step(string sentence)
    {
        var answer = (await SayAsync(sentence, Alone(Sample.Aline))).Posted();
        Assert.Contains(Shown.Words(answer), word => word == Words.NameSomebody || word == Words.NobodyOfThisName);
    }

    private async Task<Reply> SayAsync(string sentence, Turn turn) =>
        await Bot.IntroductionAsking.HandleAsync(await Bot.Listener.HearAsync(Intent.RequestIntro, sentence, turn, default), turn, default);
}

public sealed class AskingOnSqlite(SqliteDatabase db) : AskingTests(db), IClassFixture<SqliteDatabase>;
public sealed class AskingOnPostgres(PostgresDatabase db) : AskingTests(db), IClassFixture<PostgresDatabase>;
