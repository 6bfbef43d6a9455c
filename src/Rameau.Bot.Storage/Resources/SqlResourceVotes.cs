using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Resources;

public sealed class SqlResourceVotes(DbDataSource db) : IResourceVotes
{
    public Task VoteAsync(ResourceId resource, PersonId person, bool isUseful, Instant at, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO resource_vote (resource_id, person_id, is_useful, voted_at) VALUES (@resource, @person, @useful, @at)
        ON CONFLICT (resource_id, person_id) DO UPDATE SET is_useful = excluded.is_useful, voted_at = excluded.voted_at
        """,
        new { resource = resource.Value, person = person.Value, useful = isUseful ? 1L : 0L, at = at.Millis() },
        ct);

    public async Task<IReadOnlyDictionary<ResourceId, VoteTally>> SinceSeenAsync(CancellationToken ct) =>
        (await db.QueryAsync<(string Resource, long Useful, long All)>(
            """
            SELECT vote.resource_id, CAST(SUM(vote.is_useful) AS BIGINT), COUNT(*)
              FROM resource_vote AS vote JOIN resource ON resource.id = vote.resource_id
             WHERE resource.seen_at IS NULL OR vote.voted_at > resource.seen_at
             GROUP BY vote.resource_id
            """,
            null,
            ct)).ToDictionary(row => new ResourceId(row.Resource), row => new VoteTally((int)row.Useful, (int)(row.All - row.Useful)));

    public async Task<Votes> OfAsync(ResourceId resource, PersonId? person, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, long Useful)>(
            "SELECT person_id, is_useful FROM resource_vote WHERE resource_id = @resource", new { resource = resource.Value }, ct);
        var mine = rows.Where(row => row.Person == person?.Value).Select(row => (bool?)(row.Useful == 1)).SingleOrDefault();

        return new(rows.Count(row => row.Useful == 1), rows.Count(row => row.Useful == 0), mine);
    }
}
