using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

public abstract class PollTests(TestDatabase database) : DialogTest(database)
{
    private static readonly PollDraft Draft = new("p1", "P1", "Quel **jour** vous convient ?", "mardi\njeudi\n\nl’un ou l’autre", null, null, "2027-04-02");

    private static readonly PollPublish Publish = new("P1", "p1", 1);

    [DatabaseFact]
    public Task In_a_group_a_neutral_card_leads_whoever_may_to_the_form() => Shown.ApprovedAsync(async texts => (await Bot.Poll.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task The_form_asks_for_all_of_it() => Shown.ApprovedAsync(async texts => (await Bot.Poll.HandleAsync(new PollOpen("p1", "P1"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task It_is_shown_as_the_group_will_have_it() => Shown.ApprovedAsync(async texts => (await Bot.Poll.HandleAsync(Draft, InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task With_names_the_group_sees_the_result_grow_as_far_as_each_allows()
    {
        await PublishedAsync(Draft);
        await VoteAsync(Sample.Aline, "0");
        await VoteAsync(Sample.Celeste, "2");

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Who_answered_sees_their_answer_and_can_change_it_and_its_maker_can_close_it()
    {
        await PublishedAsync(Draft);
        await VoteAsync(Sample.Aline, "0");

        await Shown.ApprovedAsync(async texts => (await Bot.PollVote.HandleAsync(new PollLook("P1", "p1"), InGroup(Sample.Aline, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Several_answers_are_chosen_in_a_list()
    {
        await PublishedAsync(Draft with { Several = "true" });
        await VoteAsync(Sample.Basile, "0,2");

        await Shown.ApprovedAsync(async texts => (await Bot.PollVote.HandleAsync(new PollLook("P1", "p1"), InGroup(Sample.Basile, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Anonymous_it_says_what_that_means_before_anybody_answers_and_shows_no_result_yet()
    {
        await PublishedAsync(Draft with { Anonymous = "true" });
        await BallotAsync(Sample.Basile, "0");

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Anonymous_an_answer_is_counted_once_and_never_told_again()
    {
        await PublishedAsync(Draft with { Anonymous = "true" });
        Assert.Equal(Texts.French.Polls.Counted, (await BallotAsync(Sample.Basile, "0")).Note);
        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.AlreadyAnswered), (await BallotAsync(Sample.Basile, "1")).Note);
        Assert.Equal([1, 0, 0], (await AnswersAsync()).Votes);
        Assert.True(Bot.Verbs.Find(PollBallot.Verb)!.IsSecret);

        await Shown.ApprovedAsync(async texts => (await Bot.PollVote.HandleAsync(new PollLook("P1", "p1"), InGroup(Sample.Basile, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Anonymous_with_fewer_than_five_answers_nothing_is_shown_at_the_end()
    {
        await PublishedAsync(Draft with { Anonymous = "true" });
        await BallotAsync(Sample.Aline, "0");
        await BallotAsync(Sample.Basile, "0");
        await BallotAsync(Sample.Celeste, "1"); // all of the promotion have answered: it closes by itself

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Anonymous_with_five_answers_the_result_is_shown_once_closed_and_not_before()
    {
        Person[] others = [.. Enumerable.Range(1, 3).Select(i => Sample.Celeste with { Id = new($"celeste-{i}"), Email = $"c{i}@x.example" })];
        await Database.People.SaveAsync(others, default);
        await PublishedAsync(Draft with { Anonymous = "true" });

        foreach (var person in (Person[])[Sample.Aline, Sample.Basile, .. others])
        {
            await BallotAsync(person, "0");
        }

        Assert.DoesNotContain("Chart", (await DrawAsync(Texts.French))!.Card.ToJson().GetRawText(), StringComparison.Ordinal);
        Assert.Equal(Texts.French.Polls.ClosedNow, (await CloseAsync(Sample.Aline)).Note);
        Assert.Contains("Chart", (await DrawAsync(Texts.French))!.Card.ToJson().GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task It_closes_by_itself_at_the_end_of_its_last_day()
    {
        await PublishedAsync(Draft);
        await VoteAsync(Sample.Basile, "1");
        var end = Instant.FromUtc(2027, 4, 2, 22, 0);

        Assert.Equal(Now + Duration.FromMinutes(10), (await DrawAsync(Texts.French))!.NextDrawingAt);
        Assert.Equal(end, (await DrawAsync(Texts.French, Now + Duration.FromHours(1)))!.NextDrawingAt);
        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.Closed), (await VoteAsync(Sample.Celeste, "1", end)).Note);
        Assert.Equal(1, (await AnswersAsync()).Count);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts, end))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task A_mind_can_change_until_the_end_and_four_deliveries_are_one_answer()
    {
        await PublishedAsync(Draft);

        for (var delivery = 0; delivery < 4; delivery++)
        {
            Assert.Equal(Texts.French.Polls.Noted(["mardi"]), (await VoteAsync(Sample.Basile, "0")).Note);
        }

        Assert.Equal([1, 0, 0], (await AnswersAsync()).Votes);
        await VoteAsync(Sample.Basile, "1");
        Assert.Equal([0, 1, 0], (await AnswersAsync()).Votes);
    }

    [DatabaseTheory]
    [InlineData("3", VoteRefusal.NothingChosen)]
    [InlineData("-1", VoteRefusal.NothingChosen)]
    [InlineData("x", VoteRefusal.NothingChosen)]
    [InlineData("", VoteRefusal.NothingChosen)]
    [InlineData("0,1", VoteRefusal.OneOnly)]
    public async Task An_answer_that_is_none_is_not_counted(string choices, VoteRefusal why)
    {
        await PublishedAsync(Draft);

        Assert.Equal(Texts.French.Polls.Refused(why), (await VoteAsync(Sample.Basile, choices)).Note);
        Assert.Equal(0, (await AnswersAsync()).Count);
    }

    [DatabaseFact]
    public async Task Who_is_not_of_the_promotion_and_who_answers_the_other_way_is_not_counted()
    {
        await PublishedAsync(Draft);

        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.NotInThisPromotion), (await VoteAsync(Sample.Coach, "0")).Note);
        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.NoSuchPoll), (await BallotAsync(Sample.Basile, "0")).Note);
        Assert.Equal(0, (await AnswersAsync()).Count);
    }

    [DatabaseTheory]
    [InlineData("", "a\nb", "2027-04-02", PollRefusal.NoQuestion)]
    [InlineData("Quoi ?", "un seul", "2027-04-02", PollRefusal.TooFewOptions)]
    [InlineData("Quoi ?", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12", "2027-04-02", PollRefusal.TooManyOptions)]
    [InlineData("Quoi ?", "mardi\n MARDI ", "2027-04-02", PollRefusal.SameOptionTwice)]
    [InlineData("Quoi ?", "a\nb", "2027-03-30", PollRefusal.DeadlinePast)]
    [InlineData("Quoi ?", "a\nb", "2030-03-30", PollRefusal.DeadlineTooFar)]
    public async Task A_poll_that_cannot_be_is_refused_with_what_was_typed(string question, string options, string until, PollRefusal why)
    {
        var reply = await Bot.Poll.HandleAsync(new PollDraft("p1", "P1", question, options, Until: until), InGroup(Sample.Aline), default);

        Assert.Equal(Texts.French.Polls.Refused(why), reply.Note);
        Assert.Contains(Domain.Animation.Lines.Of(options)[0], reply.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Null(await Database.Polls.FindAsync(Sample.First.Id, new("p1"), default));
    }

    [DatabaseFact]
    public async Task Once_published_nothing_of_it_changes()
    {
        await PublishedAsync(Draft);

        Assert.Equal(Texts.French.Polls.Refused(PollRefusal.AlreadyPublished), (await Bot.Poll.HandleAsync(Draft with { Anonymous = "true" }, InGroup(Sample.Aline), default)).Note);
        Assert.False((await Database.Polls.FindAsync(Sample.First.Id, new("p1"), default))!.IsAnonymous);
    }

    [DatabaseFact]
    public async Task Published_by_two_people_it_is_one_message_and_only_its_maker_or_staff_close_it()
    {
        await PublishedAsync(Draft);
        var again = await Bot.PollPublish.HandleAsync(Publish, InGroup(Sample.Staff), default);

        Assert.Equal(Texts.French.Polls.Refused(PollRefusal.AlreadyPublished), again.Note);
        Assert.Equal(Posts.KeyOf(Sample.First.Id, MessageNames.Poll, new("p1")), Assert.IsType<Post.Tracked>(Assert.Single(again.Posts)).Delivery.Key);
        Assert.Equal(Texts.French.Polls.Refused(PollRefusal.NotTheMaker), (await CloseAsync(Sample.Basile)).Note);
        Assert.Equal(Texts.French.Polls.ClosedNow, (await CloseAsync(Sample.Staff)).Note);
        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.Closed), (await VoteAsync(Sample.Basile, "0")).Note);
    }

    [DatabaseFact]
    public async Task It_can_be_taken_back_for_ten_minutes()
    {
        await PublishedAsync(Draft);
        Assert.Equal(Texts.French.Polls.TakenBack, (await Bot.PollPublish.HandleAsync(new PollWithdraw("P1", "p1"), InGroup(Sample.Aline), default)).Note);

        Assert.True((await DrawAsync(Texts.French))!.IsTakenBack);
        Assert.Equal(Texts.French.Polls.Refused(VoteRefusal.NoSuchPoll), (await VoteAsync(Sample.Basile, "0")).Note);
    }

    [DatabaseTheory]
    [InlineData("sondage : préférez-vous mardi ou jeudi ?", "Préférez-vous mardi ou jeudi ?", "mardi", "jeudi")]
    [InlineData("sondage : mardi ou jeudi ?", "Mardi ou jeudi ?", "mardi", "jeudi")]
    [InlineData("poll: Tuesday or Thursday?", "Tuesday or Thursday?", "Tuesday", "Thursday")]
    [InlineData("organise un vote entre Rennes, Nantes et Brest", "Entre Rennes, Nantes et Brest", "Rennes", "Nantes", "Brest")]
    [InlineData("crée un sondage : pizza ou sushi ?", "Pizza ou sushi ?", "pizza", "sushi")]
    [InlineData("lance un sondage pour choisir la date : 12 avril, 13 avril ou 14 avril", "Choisir la date", "12 avril", "13 avril", "14 avril")]
    public async Task A_sentence_is_a_question_with_its_options(string said, string question, params string[] options)
    {
        await Bot.Said.AnswerAsync(said, Alone(Sample.Aline), default);

        var draft = await Database.Polls.FindAsync(Sample.First.Id, Posts.IdOf(Alone(Sample.Aline)), default);
        Assert.Equal(question, draft?.Question);
        Assert.Equal(options, draft!.Options);
    }

    [DatabaseFact]
    public async Task What_is_not_yet_a_poll_is_found_in_the_form()
    {
        var door = (await Bot.Said.AnswerAsync("demande au groupe qui vient déjeuner", InGroup(Sample.Aline), default)).Posted();
        Assert.Contains("\"question\":\"Qui vient déjeuner\"", door.GetRawText(), StringComparison.Ordinal);

        var form = (await Bot.Poll.HandleAsync(new PollOpen("p1", "P1", Question: "Qui vient déjeuner", Options: "oui"), InGroup(Sample.Aline), default)).Card().GetRawText();
        Assert.All((string[])["\"value\":\"Qui vient déjeuner\"", "\"value\":\"oui\""], value => Assert.Contains(value, form, StringComparison.Ordinal));
    }

    private async Task PublishedAsync(PollDraft draft)
    {
        await Bot.Poll.HandleAsync(draft, InGroup(Sample.Aline), default);
        var published = await Bot.PollPublish.HandleAsync(Publish, InGroup(Sample.Aline), default);
        Assert.Equal((Texts.French.Polls.Published, PollWithdraw.Verb), (published.Note, published.Undo?.Verb));
    }

    private Task<Reply> VoteAsync(Person person, string choices, Instant? now = null) =>
        Bot.PollVote.HandleAsync(new PollVote("P1", "p1", "", choices), InGroup(person, now: now), default);

    private Task<Reply> BallotAsync(Person person, string choices) => Bot.PollVote.HandleAsync(new PollBallot("P1", "p1", choices), InGroup(person), default);

    private Task<Reply> CloseAsync(Person person) => Bot.PollPublish.HandleAsync(new PollClose("P1", "p1"), InGroup(person), default);

    private async Task<PollAnswers> AnswersAsync() => await Database.Polls.AnswersAsync((await Database.Polls.FindAsync(Sample.First.Id, new("p1"), default))!, default);

    private Task<Message?> DrawAsync(Texts texts, Instant? now = null) => Bot.WrittenAsync(MessageNames.Poll, "p1", texts, now ?? Now);
}

public sealed class PollsOnSqlite(SqliteDatabase db) : PollTests(db), IClassFixture<SqliteDatabase>;
public sealed class PollsOnPostgres(PostgresDatabase db) : PollTests(db), IClassFixture<PostgresDatabase>;
