using System.Data.Common;
using Dapper;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Pauses;

public sealed class SqlPauses(DbDataSource db) : IPauses
{
    public async Task<Pause?> FindAsync(PersonId person, CancellationToken ct) => (await OfAsync([person], ct)) is [var mine] ? mine : null;

    public async Task<IReadOnlyList<Pause>> OfAsync(IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        DynamicParameters values = new();
        var list = Sql.List("person", people.Select(person => person.Value), values);
        var rows = await db.QueryAsync<(string Person, long Since, long Until, long SetAt)>(
            $"SELECT person_id, since, until, set_at FROM pause WHERE person_id IN ({list}) ORDER BY person_id", values, ct);

        return [.. rows.Select(row => new Pause(new(row.Person), row.Since.Instant(), row.Until.Instant(), row.SetAt.Instant()))];
    }

    public Task SaveAsync(Pause pause, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO pause (person_id, since, until, set_at) VALUES (@person, @since, @until, @at)
        ON CONFLICT (person_id) DO UPDATE SET since = excluded.since, until = excluded.until, set_at = excluded.set_at
         WHERE pause.set_at <= excluded.set_at
        """,
        Values(pause),
        ct);

    public async Task<bool> EndAsync(Pause pause, CancellationToken ct) => await db.ExecuteAsync(
        "DELETE FROM pause WHERE person_id = @person AND set_at = @at AND until = @until", Values(pause), ct) == 1;

    private static object Values(Pause pause) =>
        new { person = pause.Person.Value, since = pause.Since.Millis(), until = pause.Until.Millis(), at = pause.SetAt.Millis() };
}
