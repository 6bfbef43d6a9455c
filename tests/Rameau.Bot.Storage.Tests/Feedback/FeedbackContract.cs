using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Feedback;

public abstract class FeedbackContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Person[] Twelve =
        [.. Enumerable.Range(1, 12).Select(i => new Person(new($"person-{i:00}"), $"Prénom{i}", $"Nom{i}") { Roles = [new(Role.Participant, Sample.First.Id)] })];

    private static readonly FeedbackForm Round = new(
        FormId.Of(Sample.First.Id, FeedbackKind.Round, "r1"), Sample.First.Id, FeedbackKind.Round, "r1", AnswerMode.Anonymous, Now, Now + Duration.FromDays(7),
        [new("A", [.. Twelve.Take(6).Select(person => person.Id)]), new("B", [.. Twelve.Skip(6).Select(person => person.Id)])])
    {
        Lead = Twelve[0].Id,
    };

    private static readonly FeedbackForm Named = Round with { Id = FormId.Of(Sample.First.Id, FeedbackKind.Round, "r2"), Subject = "r2", Mode = AnswerMode.Named, Lead = null };

    private IFeedback Store => Database.Feedback;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.People.SaveAsync(Twelve, default);
    }

    [DatabaseFact]
    public async Task A_form_comes_back_as_it_was_opened_and_is_opened_once()
    {
        var opened = await Race.RunAsync(4, _ => Store.TryOpenAsync(Round, default));

        Assert.Single(opened, one => one);
        Assert.False(await Store.TryOpenAsync(Round with { ClosesAt = Now }, default));
        Assert.Equal(Round, await Store.FindAsync(Round.Id, default));
        Assert.Equal([Round], await Store.OfPromotionAsync(Sample.First.Id, default));
        Assert.Empty(await Store.OfPromotionAsync(Sample.Second.Id, default));
        Assert.Equal(Round.ClosesAt, (await Store.AheadAsync(default))[Sample.First.Id]);
    }

    [DatabaseFact]
    public async Task Anonymous_four_deliveries_of_an_answer_count_once()
    {
        await Store.TryOpenAsync(Round, default);
        var counted = await Race.RunAsync(4, i => Store.TryAnswerAsync(Round, Twelve[0].Id, Answer(i + 1, $"mot {i}"), default));

        Assert.Single(counted, one => one);
        Assert.Equal([Twelve[0].Id], await Store.RespondentsAsync(Round.Id, default));
        Assert.Single(await RowsAsync("SELECT words FROM feedback_words"));
        Assert.Equal(["2"], await RowsAsync("SELECT SUM(answers) FROM feedback_count")); // of each of the two scales, one
    }

    [DatabaseFact]
    public async Task Who_is_not_asked_does_not_answer_and_nobody_does_after_the_end()
    {
        await Store.TryOpenAsync(Round, default);
        Assert.False(await Store.TryAnswerAsync(Round, Sample.Dario.Id, Answer(5, "dehors"), default));
        Assert.False(await Store.TryAnswerAsync(Named, Twelve[0].Id, Answer(5, "jamais ouvert"), default));
        Assert.True(await Store.TryCloseAsync(Round.Id, Now, default));
        Assert.False(await Store.TryAnswerAsync(Round, Twelve[0].Id, Answer(5, "trop tard"), default));
        Assert.False(await Store.TryCloseAsync(Round.Id, Now, default));
        Assert.Empty(await Store.ResultsAsync((await Store.FindAsync(Round.Id, default))!, default));
        Assert.Empty(await Store.AheadAsync(default));
    }

    /// <summary>All columns there are: a table that holds people says nothing of what was answered, and the other way round, and none says when.</summary>
    [DatabaseFact]
    public async Task Nothing_stored_links_an_anonymous_answer_to_a_person()
    {
        await AnsweredAsync(Round, 2);

        Assert.Equal([$"{Round.Id}|person-01", $"{Round.Id}|person-02"], await RowsAsync("SELECT * FROM feedback_respondent"));
        Assert.Equal([$"{Round.Id}|A|learnt|mot 1", $"{Round.Id}|A|learnt|mot 2"], (await RowsAsync("SELECT * FROM feedback_words")).Order());
        Assert.Equal(
            [.. new[] { "safety", "usefulness" }.SelectMany(question => FeedbackQuestion.Scale.Select(score => $"{Round.Id}|A|{question}|{score}|{(score is 1 or 2 ? 1 : 0)}"))],
            await RowsAsync("SELECT * FROM feedback_count ORDER BY question, score"));
        Assert.Empty(await RowsAsync("SELECT * FROM feedback_named"));
    }

    /// <summary>Where the rows lie, which a dump follows, and what wrote them.</summary>
    [DatabaseFact]
    public async Task The_place_of_a_row_tells_neither_who_came_first_nor_who_came_last()
    {
        await Store.TryOpenAsync(Round, default);
        int[] order = [7, 2, 11, 0, 9, 4, 10, 1, 8, 3, 6, 5];

        foreach (var number in order)
        {
            Assert.True(await Store.TryAnswerAsync(Round, Twelve[number].Id, Answer(3, $"mot {number:00}"), default));
        }

        var (place, age) = Database.Store.Kind is StoreKind.Sqlite ? ("rowid", "1") : ("ctid", "xmin");
        var respondents = await RowsAsync($"SELECT person_id FROM feedback_respondent ORDER BY {place}");
        var words = await RowsAsync($"SELECT words FROM feedback_words ORDER BY {place}");

        Assert.Equal(Twelve.Select(person => person.Id.Value), respondents);
        Assert.Equal(12, words.Count);
        Assert.NotEqual(order.Select(number => $"mot {number:00}"), words);
        Assert.NotEqual(words.Order(StringComparer.Ordinal), words);
        Assert.NotEqual($"mot {order[^1]:00}", words[^1]);
        Assert.Single(await RowsAsync($"SELECT DISTINCT {age} FROM feedback_words"));
        Assert.Single(await RowsAsync($"SELECT DISTINCT {age} FROM feedback_respondent"));
        Assert.Single(await RowsAsync($"SELECT DISTINCT {age} FROM feedback_count"));
    }

    [DatabaseFact]
    public async Task At_the_end_what_is_shown_is_all_that_is_left()
    {
        await AnsweredAsync(Round, 9); // six of one group, three of the other: only the whole can be shown, or the three were known
        Assert.Empty(await Store.ResultsAsync(Round, default));
        Assert.True(await Store.TryCloseAsync(Round.Id, Now, default));

        var closed = (await Store.FindAsync(Round.Id, default))!;
        var shown = Assert.Single(await Store.ResultsAsync(closed, default));

        Assert.Equal(new(Now, 9), closed.Closed);
        Assert.Equal((null, 9), (shown.Group, shown.Answers));
        Assert.Equal([.. Enumerable.Range(1, 9).Select(i => $"mot {i}")], shown.Words[FeedbackQuestion.Learnt]);
        Assert.Equal([2, 2, 2, 2, 1], shown.Scores[FeedbackQuestion.Safety]);
        Assert.Empty(await Store.RespondentsAsync(Round.Id, default));
        Assert.Equal([""], await RowsAsync("SELECT DISTINCT group_name FROM feedback_words"));
        Assert.Equal([""], await RowsAsync("SELECT DISTINCT group_name FROM feedback_count"));
    }

    [DatabaseFact]
    public async Task With_both_groups_large_enough_each_has_its_result_and_with_four_answers_nothing_is_left()
    {
        await AnsweredAsync(Round, 12);
        await Store.TryCloseAsync(Round.Id, Now, default);
        var shown = await Store.ResultsAsync((await Store.FindAsync(Round.Id, default))!, default);
        Assert.Equal([(null, 12), ("A", 6), ("B", 6)], shown.Select(one => (one.Group, one.Answers)));

        var few = Round with { Id = FormId.Of(Sample.First.Id, FeedbackKind.Round, "few"), Subject = "few" };
        await AnsweredAsync(few, 4);
        await Store.TryCloseAsync(few.Id, Now, default);
        Assert.Equal(4, (await Store.FindAsync(few.Id, default))!.Closed!.Answered);
        Assert.Empty(await RowsAsync($"SELECT * FROM feedback_words WHERE form_id = '{few.Id}'"));
        Assert.Empty(await RowsAsync($"SELECT * FROM feedback_count WHERE form_id = '{few.Id}'"));
    }

    [DatabaseFact]
    public async Task With_names_the_last_answer_counts_and_the_end_settles_the_scores()
    {
        await AnsweredAsync(Named, 5);
        await Store.TryAnswerAsync(Named, Twelve[0].Id, new(new Dictionary<string, int> { [FeedbackQuestion.Usefulness] = 5, [FeedbackQuestion.Safety] = 5 }, new Dictionary<string, string>()), default);

        var answers = await Store.NamedAsync(Named.Id, default);
        Assert.Equal(5, answers.Count);
        Assert.Equal((5, 0), (answers[0].Answer.Scores[FeedbackQuestion.Usefulness], answers[0].Answer.Words.Count));
        Assert.Equal("mot 2", answers[1].Answer.Words[FeedbackQuestion.Learnt]);

        await Store.TryCloseAsync(Named.Id, Now, default);
        var shown = Assert.Single(await Store.ResultsAsync((await Store.FindAsync(Named.Id, default))!, default));
        Assert.Equal([0, 1, 1, 1, 2], shown.Scores[FeedbackQuestion.Usefulness]);
        Assert.Empty(shown.Words);
        Assert.Equal(5, (await Store.NamedAsync(Named.Id, default)).Count);
    }

    [DatabaseFact]
    public async Task The_mode_is_frozen_by_the_first_answer()
    {
        await Store.TryOpenAsync(Round, default);
        Assert.True(await Store.TrySetModeAsync(Round.Id, AnswerMode.Named, default));
        Assert.False(await Store.TryAnswerAsync(Round, Twelve[0].Id, Answer(1, "on m’avait dit anonyme"), default));
        Assert.True(await Store.TrySetModeAsync(Round.Id, AnswerMode.Anonymous, default));
        Assert.True(await Store.TryAnswerAsync(Round, Twelve[0].Id, Answer(1, "anonyme"), default));
        Assert.False(await Store.TrySetModeAsync(Round.Id, AnswerMode.Named, default));
        Assert.Equal(AnswerMode.Anonymous, (await Store.FindAsync(Round.Id, default))!.Mode);
    }

    [DatabaseFact]
    public async Task Of_an_answer_and_a_change_of_mode_at_once_one_holds()
    {
        for (var i = 0; i < 5; i++)
        {
            var form = Round with { Id = FormId.Of(Sample.First.Id, FeedbackKind.Round, $"race-{i}"), Subject = $"race-{i}" };
            await Store.TryOpenAsync(form, default);
            var done = await Race.RunAsync(2, k => k == 0 ? Store.TryAnswerAsync(form, Twelve[0].Id, Answer(1, "x"), default) : Store.TrySetModeAsync(form.Id, AnswerMode.Named, default));

            Assert.Single(done, one => one);
        }
    }

    [DatabaseFact]
    public async Task A_forgotten_person_takes_named_answers_along_and_leaves_anonymous_ones()
    {
        await AnsweredAsync(Round, 5);
        await AnsweredAsync(Named, 2);
        await RowsAsync("DELETE FROM person WHERE id = 'person-01'");

        Assert.Equal(4, (await Store.RespondentsAsync(Round.Id, default)).Count);
        Assert.Equal(5, (await RowsAsync("SELECT words FROM feedback_words")).Count);
        Assert.Equal(["person-02"], (await Store.NamedAsync(Named.Id, default)).Select(one => one.Person.Value));
        Assert.Null((await Store.FindAsync(Round.Id, default))!.Lead);
    }

    [DatabaseFact]
    public async Task Themes_are_kept_and_the_weekly_question_can_be_switched_off()
    {
        await Store.TryOpenAsync(Round, default);
        await Store.SetThemesAsync(Round.Id, "l’écoute\nle temps", default);
        Assert.Equal("l’écoute\nle temps", (await Store.FindAsync(Round.Id, default))!.Themes);

        Assert.True(await Store.IsPulseOnAsync(Sample.First.Id, default));
        await Store.SetPulseAsync(Sample.First.Id, false, default);
        Assert.False(await Store.IsPulseOnAsync(Sample.First.Id, default));
        await Store.SetPulseAsync(Sample.First.Id, true, default);
        Assert.True(await Store.IsPulseOnAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task What_was_written_is_forgotten_once_with_a_proof_and_what_was_counted_stays()
    {
        await AnsweredAsync(Round, 6);
        await AnsweredAsync(Named, 2);
        await Store.TryCloseAsync(Round.Id, Now, default);
        await Store.SetThemesAsync(Round.Id, "thèmes", default);

        Assert.Equal(new(Sample.First.Id, Now, 2, 8), await Store.ForgetAsync(Sample.First.Id, Now, default));
        Assert.Null(await Store.ForgetAsync(Sample.First.Id, Now, default));
        Assert.Empty(await RowsAsync("SELECT * FROM feedback_words UNION ALL SELECT form_id, person_id, question, words FROM feedback_named"));
        Assert.Empty(await RowsAsync("SELECT * FROM feedback_member"));

        var closed = (await Store.FindAsync(Round.Id, default))!;
        Assert.Null(closed.Themes);
        Assert.Equal([2, 1, 1, 1, 1], (await Store.ResultsAsync(closed, default))[0].Scores[FeedbackQuestion.Safety]);
    }

    private async Task AnsweredAsync(FeedbackForm form, int people)
    {
        await Store.TryOpenAsync(form, default);

        foreach (var number in Enumerable.Range(1, people))
        {
            Assert.True(await Store.TryAnswerAsync(form, Twelve[number - 1].Id, Answer(((number - 1) % 5) + 1, $"mot {number}"), default));
        }
    }

    private static FeedbackAnswer Answer(int score, string words) => new(
        new Dictionary<string, int> { [FeedbackQuestion.Usefulness] = score, [FeedbackQuestion.Safety] = score },
        new Dictionary<string, string> { [FeedbackQuestion.Learnt] = words });

    private Task<IReadOnlyList<string>> RowsAsync(string sql) => Database.RowsAsync(sql);
}

public sealed class FeedbackOnSqlite(SqliteDatabase db) : FeedbackContract(db), IClassFixture<SqliteDatabase>;
public sealed class FeedbackOnPostgres(PostgresDatabase db) : FeedbackContract(db), IClassFixture<PostgresDatabase>;
