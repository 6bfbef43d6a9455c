using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Animation;

public sealed class SqlAnnouncements(DbDataSource db) : IAnnouncements
{
    public async Task<Announcement?> FindAsync(PromotionId promotion, PostId id, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(long Revision, string? Author, string Words, long WrittenAt, long? PublishedAt, long? DueAt, long? WithdrawnAt)>(
            """
            SELECT revision, person_id, words, written_at, published_at, due_at, withdrawn_at FROM announcement
             WHERE promotion_id = @promotion AND id = @id
            """,
            new { promotion = promotion.Value, id = id.Value },
            ct);

        return rows.Select(row =>
            new Announcement(promotion, id, (int)row.Revision, row.Author is { } author ? new PersonId(author) : null, row.Words, row.WrittenAt.Instant())
            {
                PublishedAt = row.PublishedAt.Instant(),
                DueAt = row.DueAt.Instant(),
                WithdrawnAt = row.WithdrawnAt.Instant(),
            }).SingleOrDefault();
    }

    public async Task<bool> TryWriteAsync(Announcement draft, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO announcement (id, promotion_id, revision, person_id, words, written_at) VALUES (@id, @promotion, @revision, @author, @words, @writtenAt)
        ON CONFLICT (id) DO UPDATE
            SET revision = excluded.revision, person_id = excluded.person_id, words = excluded.words, written_at = excluded.written_at
         WHERE announcement.promotion_id = excluded.promotion_id AND announcement.revision = excluded.revision - 1 AND announcement.published_at IS NULL
        """,
        Values(draft),
        ct) == 1;

    public async Task<bool> TryPublishAsync(Announcement published, CancellationToken ct) => await db.ExecuteAsync(
        """
        UPDATE announcement SET person_id = @author, published_at = @publishedAt, due_at = @dueAt
         WHERE id = @id AND promotion_id = @promotion AND revision = @revision AND published_at IS NULL
        """,
        Values(published),
        ct) == 1;

    public async Task<bool> TryWithdrawAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct) => await db.ExecuteAsync(
        "UPDATE announcement SET withdrawn_at = @at WHERE id = @id AND promotion_id = @promotion AND published_at IS NOT NULL AND withdrawn_at IS NULL",
        new { id = id.Value, promotion = promotion.Value, at = at.Millis() },
        ct) == 1;

    public Task<int> ForgetDraftsAsync(Instant before, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM announcement WHERE published_at IS NULL AND written_at < @before", new { before = before.Millis() }, ct);

    private static object Values(Announcement one) => new
    {
        id = one.Id.Value,
        promotion = one.Promotion.Value,
        revision = (long)one.Revision,
        author = one.Author?.Value,
        words = one.Words,
        writtenAt = one.WrittenAt.Millis(),
        publishedAt = one.PublishedAt.Millis(),
        dueAt = one.DueAt.Millis(),
    };
}
