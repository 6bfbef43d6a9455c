using Dapper;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Volunteering;

public abstract class BallotsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Ballot Open = new(Sample.First.Id, Now, Now + Duration.FromDays(3));

    private IBallots Store => Database.Ballots;

    [DatabaseFact]
    public async Task Of_four_that_open_at_once_one_does()
    {
        Assert.Null(await Store.FindAsync(Sample.First.Id, default));
        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.TryOpenAsync(Open, "secret", default))).Order());
        Assert.Equal(Open, await Store.FindAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Each_has_one_voice_and_may_change_it_and_nothing_is_counted_while_it_is_open()
    {
        await Store.TryOpenAsync(Open, "secret", default);
        await VoteAsync(Sample.Aline, Sample.Basile);
        await VoteAsync(Sample.Aline, Sample.Celeste);
        await Race.RunAsync(4, _ => VoteAsync(Sample.Basile, Sample.Celeste));

        Assert.Equal([Sample.Aline.Id, Sample.Basile.Id], (await Store.VotersAsync(Sample.First.Id, default)).OrderBy(person => person.Value));
        Assert.Empty(await Store.CountsAsync(Sample.First.Id, default));

        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.TryCountAsync(Sample.First.Id, Now, default))).Order());
        Assert.Equal(2, Assert.Single(await Store.CountsAsync(Sample.First.Id, default), count => count.Key == Sample.Celeste.Id).Value);
        Assert.True((await Store.FindAsync(Sample.First.Id, default))!.IsCounted);
    }

    [DatabaseFact]
    public async Task Nothing_that_is_kept_tells_who_voted_for_whom_once_it_is_counted()
    {
        await Store.TryOpenAsync(Open, "secret", default);
        await VoteAsync(Sample.Aline, Sample.Basile);
        await using var connection = await Database.Store.Source.OpenConnectionAsync();

        Assert.DoesNotContain("aline", await connection.QueryAsync<string>("SELECT voter_key FROM ballot_vote"));

        await Store.TryCountAsync(Sample.First.Id, Now, default);

        Assert.Empty(await connection.QueryAsync<string>("SELECT voter_key FROM ballot_vote"));
        Assert.Empty(await connection.QueryAsync<string>("SELECT secret FROM ballot WHERE secret IS NOT NULL"));
    }

    [DatabaseFact]
    public async Task When_it_has_closed_no_voice_is_taken()
    {
        Assert.False(await VoteAsync(Sample.Aline, Sample.Basile));

        await Store.TryOpenAsync(Open, "secret", default);
        Assert.False(await Store.TryVoteAsync(Sample.First.Id, Sample.Aline.Id, Sample.Basile.Id, Open.ClosesAt, default));
        await Store.TryCountAsync(Sample.First.Id, Now, default);

        Assert.False(await VoteAsync(Sample.Aline, Sample.Basile));
        Assert.Empty(await Store.VotersAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task The_next_one_begins_with_nothing_of_the_one_before()
    {
        await Store.TryOpenAsync(Open, "secret", default);
        await VoteAsync(Sample.Aline, Sample.Basile);
        await Store.TryCountAsync(Sample.First.Id, Now, default);
        var next = new Ballot(Sample.First.Id, Open.ClosesAt, Open.ClosesAt + Duration.FromDays(3));

        Assert.True(await Store.TryOpenAsync(next, "another", default));

        Assert.Equal(next, await Store.FindAsync(Sample.First.Id, default));
        Assert.Empty(await Store.VotersAsync(Sample.First.Id, default));
        Assert.Empty(await Store.CountsAsync(Sample.First.Id, default));
    }

    private Task<bool> VoteAsync(Person voter, Person candidate) => Store.TryVoteAsync(Sample.First.Id, voter.Id, candidate.Id, Now, default);
}

public sealed class BallotsOnSqlite(SqliteDatabase db) : BallotsContract(db), IClassFixture<SqliteDatabase>;
public sealed class BallotsOnPostgres(PostgresDatabase db) : BallotsContract(db), IClassFixture<PostgresDatabase>;
