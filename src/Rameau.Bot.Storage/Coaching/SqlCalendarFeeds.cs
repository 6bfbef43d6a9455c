using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

public sealed class SqlCalendarFeeds(DbDataSource db) : ICalendarFeeds
{
    public async Task<PersonId?> OwnerAsync(string key, CancellationToken ct) =>
        await db.FirstAsync<string>("SELECT person_id FROM calendar_feed WHERE key = @key", new { key }, ct) is { } person ? new PersonId(person) : null;

    public async Task<string> KeyAsync(PersonId person, string candidate, Instant now, CancellationToken ct)
    {
        await db.ExecuteAsync("INSERT INTO calendar_feed (person_id, key, made_at) VALUES (@person, @key, @at) ON CONFLICT DO NOTHING", Values(person, candidate, now), ct);
        return (await db.FirstAsync<string>("SELECT key FROM calendar_feed WHERE person_id = @person", new { person = person.Value }, ct))!;
    }

    public Task RenewAsync(PersonId person, string key, Instant now, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO calendar_feed (person_id, key, made_at) VALUES (@person, @key, @at)
        ON CONFLICT (person_id) DO UPDATE SET key = excluded.key, made_at = excluded.made_at
        """,
        Values(person, key, now),
        ct);

    public async Task<IReadOnlyList<CoachingCall>> CallsAsync(PersonId person, Instant after, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<CallRow>(
            $"""
            {CallRow.Select} WHERE starts_at > @after
               AND ((person_id = @person AND state IN ('Booked', 'Joined', 'Cancelled')) OR (coach_id = @person AND state IN ('Booked', 'Cancelled')))
             ORDER BY starts_at, person_id
            """,
            new { person = person.Value, after = after.Millis() },
            ct)).Select(CallRow.Call),
    ];

    private static object Values(PersonId person, string key, Instant now) => new { person = person.Value, key, at = now.Millis() };
}
