using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Directory;

public sealed class SqlDirectorySearches(DbDataSource db) : IDirectorySearches
{
    public async Task<IReadOnlyDictionary<int, Instant>> OfAsync(PersonId person, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(long Number, long At)>("SELECT number, searched_at FROM directory_search WHERE person_id = @id", new { id = person.Value }, ct);
        return rows.ToDictionary(row => (int)row.Number, row => row.At.Instant());
    }

    public async Task<bool> TryTakeAsync(PersonId person, int number, Instant now, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO directory_search (person_id, number, searched_at) VALUES (@id, @number, @now)
        ON CONFLICT (person_id, number) DO UPDATE SET searched_at = excluded.searched_at
         WHERE directory_search.searched_at <= @free
        """,
        new { id = person.Value, number = (long)number, now = now.Millis(), free = (now - SearchAllowance.Within).Millis() },
        ct) == 1;

    public Task PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM directory_search WHERE searched_at < @before", new { before = before.Millis() }, ct);
}
