using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Animation;

public abstract class PollsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Poll Named = new(
        Sample.First.Id, new("p1"), 1, Sample.Aline.Id, "Quel jour\u202F?", ["mardi", "jeudi", "'; DROP TABLE poll; --"], IsMultiple: true, IsAnonymous: false, new LocalDate(2027, 3, 4), Now);

    private static readonly Poll Anonymous = Named with { Id = new("p2"), IsAnonymous = true };

    private IPolls Store => Database.Polls;

    [DatabaseFact]
    public async Task A_draft_comes_back_as_it_was_written_and_rewritten()
    {
        Assert.True(await Store.TryWriteAsync(Named, default));
        Assert.Equal(Named, await Store.FindAsync(Sample.First.Id, Named.Id, default));

        var rewritten = Named with { Revision = 2, Options = ["un", "deux"], IsMultiple = false, IsAnonymous = true };
        Assert.True(await Store.TryWriteAsync(rewritten, default));
        Assert.False(await Store.TryWriteAsync(rewritten, default));
        Assert.Equal(rewritten, await Store.FindAsync(Sample.First.Id, Named.Id, default));
        Assert.Null(await Store.FindAsync(Sample.Second.Id, Named.Id, default));
    }

    [DatabaseFact]
    public async Task Of_four_who_publish_at_once_one_does_and_nothing_is_rewritten_any_more()
    {
        await Store.TryWriteAsync(Named, default);
        var published = await Race.RunAsync(4, _ => Store.TryPublishAsync(Named with { PublishedAt = Now, DueAt = Now }, default));

        Assert.Single(published, one => one);
        Assert.False(await Store.TryWriteAsync(Named with { Revision = 2, Options = ["a", "b"] }, default));
        Assert.Equal([Named with { PublishedAt = Now, DueAt = Now }], await Store.PublishedAsync(Sample.First.Id, default));
        Assert.Empty(await Store.PublishedAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task With_names_the_last_answer_counts()
    {
        await PublishedAsync(Named);
        Assert.True(await Store.TryVoteAsync(Named, Sample.Basile.Id, [0, 2], default));
        Assert.True(await Store.TryVoteAsync(Named, Sample.Celeste.Id, [2], default));
        Assert.True(await Store.TryVoteAsync(Named, Sample.Basile.Id, [1], default));

        var answers = await Store.AnswersAsync(Named, default);

        Assert.Equal([0, 1, 1], answers.Votes);
        Assert.Equal([1], answers.ChoicesOf(Sample.Basile.Id));
        Assert.Equal([2], answers.ChoicesOf(Sample.Celeste.Id));
        Assert.Equal(2, answers.Count);
    }

    [DatabaseFact]
    public async Task Anonymous_an_answer_is_counted_once_and_kept_nowhere_else()
    {
        await PublishedAsync(Anonymous);
        var counted = await Race.RunAsync(4, i => Store.TryVoteAsync(Anonymous, Sample.Basile.Id, [i % 2], default));

        var answers = await Store.AnswersAsync(Anonymous, default);

        Assert.Single(counted, one => one);
        Assert.Equal(1, answers.Votes.Sum());
        Assert.Equal([Sample.Basile.Id], answers.Respondents);
        Assert.Empty(answers.Named);
    }

    /// <summary>No table with a person in it says what was chosen or when, and none with a choice says by whom or when.</summary>
    [DatabaseFact]
    public async Task Nothing_stored_links_an_anonymous_answer_to_a_person()
    {
        await PublishedAsync(Anonymous);
        await Store.TryVoteAsync(Anonymous, Sample.Basile.Id, [1], default);

        Assert.Equal([$"{Anonymous.Id}|{Sample.Basile.Id}"], await Database.RowsAsync("SELECT * FROM poll_respondent"));
        Assert.Empty(await Database.RowsAsync("SELECT * FROM poll_vote"));
        Assert.Equal(
            [$"{Anonymous.Id}|0|mardi|0", $"{Anonymous.Id}|1|jeudi|1", $"{Anonymous.Id}|2|{Anonymous.Options[2]}|0"],
            await Database.RowsAsync("SELECT * FROM poll_option ORDER BY number"));
    }

    [DatabaseFact]
    public async Task What_is_closed_or_withdrawn_or_a_draft_takes_no_answer()
    {
        await Store.TryWriteAsync(Named, default);
        Assert.False(await Store.TryVoteAsync(Named, Sample.Basile.Id, [0], default));

        await PublishedAsync(Anonymous);
        Assert.True(await Store.TryCloseAsync(Sample.First.Id, Anonymous.Id, Now, default));
        Assert.False(await Store.TryCloseAsync(Sample.First.Id, Anonymous.Id, Now, default));
        Assert.False(await Store.TryVoteAsync(Anonymous, Sample.Basile.Id, [0], default));
        Assert.Empty((await Store.AnswersAsync(Anonymous, default)).Respondents);
        Assert.Empty(await Store.PublishedAsync(Sample.First.Id, default));

        await Store.TryPublishAsync(Named with { PublishedAt = Now, DueAt = Now }, default);
        Assert.True(await Store.TryWithdrawAsync(Sample.First.Id, Named.Id, Now, default));
        Assert.False(await Store.TryVoteAsync(Named, Sample.Basile.Id, [0], default));
    }

    [DatabaseFact]
    public async Task Old_drafts_are_forgotten()
    {
        await Store.TryWriteAsync(Named, default);
        await PublishedAsync(Anonymous);

        Assert.Equal(1, await Store.ForgetDraftsAsync(Now + Duration.FromDays(30), default));
        Assert.Null(await Store.FindAsync(Sample.First.Id, Named.Id, default));
    }

    private async Task PublishedAsync(Poll poll)
    {
        Assert.True(await Store.TryWriteAsync(poll, default));
        Assert.True(await Store.TryPublishAsync(poll with { PublishedAt = Now, DueAt = Now }, default));
    }
}

public sealed class PollsOnSqlite(SqliteDatabase db) : PollsContract(db), IClassFixture<SqliteDatabase>;
public sealed class PollsOnPostgres(PostgresDatabase db) : PollsContract(db), IClassFixture<PostgresDatabase>;
