using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Readings;

public sealed class SqlReadings(DbDataSource db) : IReadings
{
    private const string One = "WHERE person_id = @person AND resource_id = @resource";

    public async Task<Reading?> FindAsync(PersonId person, ResourceId resource, CancellationToken ct) => (await ReadAsync(One, Key(person, resource), ct)).SingleOrDefault();

    public Task<IReadOnlyList<Reading>> OfAsync(PersonId person, CancellationToken ct) =>
        ReadAsync("WHERE person_id = @person ORDER BY kept_at DESC, resource_id", new { person = person.Value }, ct);

    public Task KeepAsync(PersonId person, ResourceId resource, string title, Instant at, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO reading (person_id, resource_id, title, kept_at, reminders, reminded_at, read_at) VALUES (@person, @resource, @title, @at, 0, NULL, NULL)
        ON CONFLICT (person_id, resource_id) DO UPDATE
            SET title = excluded.title, kept_at = excluded.kept_at, reminders = 0, read_at = NULL
         WHERE reading.read_at IS NOT NULL
        """,
        new { person = person.Value, resource = resource.Value, title, at = at.Millis() },
        ct);

    public Task DropAsync(PersonId person, ResourceId resource, CancellationToken ct) => db.ExecuteAsync($"DELETE FROM reading {One}", Key(person, resource), ct);

    public async Task<bool> ReadAsync(PersonId person, ResourceId resource, Instant at, CancellationToken ct) => await db.ExecuteAsync(
        $"UPDATE reading SET read_at = @at {One} AND read_at IS NULL", new { person = person.Value, resource = resource.Value, at = at.Millis() }, ct) == 1;

    public async Task<bool> UnreadAsync(PersonId person, ResourceId resource, CancellationToken ct) =>
        await db.ExecuteAsync($"UPDATE reading SET read_at = NULL {One} AND read_at IS NOT NULL", Key(person, resource), ct) == 1;

    public async Task<bool> RemindedAsync(Reading reminded, CancellationToken ct) => await db.ExecuteAsync(
        $"UPDATE reading SET reminders = @reminders, reminded_at = @at {One} AND reminders = @reminders - 1 AND read_at IS NULL",
        new { person = reminded.Person.Value, resource = reminded.Resource.Value, reminders = (long)reminded.Reminders, at = reminded.RemindedAt.Millis() },
        ct) == 1;

    public async Task<IReadOnlyList<PersonId>> KeepersAsync(int reminders, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<string>(
            "SELECT DISTINCT person_id FROM reading WHERE read_at IS NULL AND reminders < @reminders ORDER BY person_id", new { reminders = (long)reminders }, ct))
            .Select(id => new PersonId(id)),
    ];

    public Task<int> ForgetAsync(Instant before, CancellationToken ct) => db.ExecuteAsync("DELETE FROM reading WHERE read_at < @before", new { before = before.Millis() }, ct);

    private static object Key(PersonId person, ResourceId resource) => new { person = person.Value, resource = resource.Value };

    private async Task<IReadOnlyList<Reading>> ReadAsync(string where, object values, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<Row>(
            $"SELECT person_id AS Person, resource_id AS Resource, title, kept_at AS KeptAt, reminders, reminded_at AS RemindedAt, read_at AS ReadAt FROM reading {where}",
            values,
            ct)).Select(row => row.Reading()),
    ];

    private sealed record Row(string Person, string Resource, string Title, long KeptAt, long Reminders, long? RemindedAt, long? ReadAt)
    {
        public Reading Reading() => new(new(Person), new(Resource), Title, KeptAt.Instant())
        {
            Reminders = (int)Reminders,
            RemindedAt = RemindedAt.Instant(),
            ReadAt = ReadAt.Instant(),
        };
    }
}
