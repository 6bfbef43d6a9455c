using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Links;

public sealed class SqlLinks(DbDataSource db) : ILinks
{
    public Task AddAsync(Link link, CancellationToken ct) => db.ExecuteAsync(
        "INSERT INTO signed_link (key, purpose, person_id, argument, expires_at, used_at) VALUES (@key, @purpose, @person, @argument, @expiresAt, @usedAt)",
        new
        {
            key = link.Key,
            purpose = link.Purpose,
            person = link.Subject.Value,
            argument = link.Argument,
            expiresAt = link.ExpiresAt.Millis(),
            usedAt = link.UsedAt.Millis(),
        },
        ct);

    public async Task<Link?> FindAsync(string key, CancellationToken ct) => (await db.FirstAsync<Row>(
        "SELECT key, purpose, person_id AS Person, argument, expires_at AS ExpiresAt, used_at AS UsedAt FROM signed_link WHERE key = @key", new { key }, ct))?.Link();

    public async Task<bool> TryUseAsync(string key, Instant now, CancellationToken ct) =>
        await db.ExecuteAsync("UPDATE signed_link SET used_at = @at WHERE key = @key AND used_at IS NULL", new { key, at = now.Millis() }, ct) == 1;

    public Task RevokeAsync(PersonId subject, string purpose, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM signed_link WHERE person_id = @person AND purpose = @purpose", new { person = subject.Value, purpose }, ct);

    public Task<int> PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM signed_link WHERE expires_at < @before", new { before = before.Millis() }, ct);

    public async Task<string> SecretAsync(string name, string candidate, CancellationToken ct)
    {
        await db.ExecuteAsync("INSERT INTO house_secret (name, value) VALUES (@name, @candidate) ON CONFLICT DO NOTHING", new { name, candidate }, ct);
        return (await db.FirstAsync<string>("SELECT value FROM house_secret WHERE name = @name", new { name }, ct))!;
    }

    private sealed record Row(string Key, string Purpose, string Person, string Argument, long ExpiresAt, long? UsedAt)
    {
        public Link Link() => new(Key, Purpose, new(Person), Argument, ExpiresAt.Instant()) { UsedAt = UsedAt.Instant() };
    }
}
