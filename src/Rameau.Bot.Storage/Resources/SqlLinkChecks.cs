using System.Data.Common;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Resources;

public sealed class SqlLinkChecks(DbDataSource db) : ILinkChecks
{
    public async Task<IReadOnlyList<LinkCheck>> AllAsync(CancellationToken ct) =>
    [
        .. (await db.QueryAsync<Row>(
            """
            SELECT resource_id AS Resource, url, answer, moved_to AS MovedTo, checked_at AS CheckedAt, failing_since AS FailingSince
              FROM resource_link ORDER BY resource_id
            """,
            null,
            ct)).Select(row => row.Check()),
    ];

    public Task SaveAsync(LinkCheck check, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO resource_link (resource_id, url, answer, moved_to, checked_at, failing_since) VALUES (@resource, @url, @answer, @movedTo, @checkedAt, @failingSince)
        ON CONFLICT (resource_id) DO UPDATE
           SET url = excluded.url, answer = excluded.answer, moved_to = excluded.moved_to, checked_at = excluded.checked_at, failing_since = excluded.failing_since
        """,
        new
        {
            resource = check.Resource.Value,
            url = check.Url.OriginalString,
            answer = $"{check.Found.Answer}",
            movedTo = check.Found.MovedTo?.OriginalString,
            checkedAt = check.CheckedAt.Millis(),
            failingSince = check.FailingSince.Millis(),
        },
        ct);

    public Task ForgetAsync(ResourceId resource, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM resource_link WHERE resource_id = @resource", new { resource = resource.Value }, ct);

    private sealed record Row(string Resource, string Url, string Answer, string? MovedTo, long CheckedAt, long? FailingSince)
    {
        public LinkCheck Check() => new(
            new(Resource), new(Url), new(Answer.Named<LinkAnswer>(), MovedTo is { } to ? new(to) : null), CheckedAt.Instant(), FailingSince.Instant());
    }
}
