using System.Data.Common;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Mooc;

public sealed class SqlMoocProgress(DbDataSource db) : IMoocProgress
{
    public async Task<IReadOnlyList<EpisodeMark>> MarksAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Track, long Episode, string Person, long Done, long At)>(
            "SELECT track_id, episode, person_id, done, marked_at FROM mooc_episode WHERE promotion_id = @id ORDER BY marked_at, person_id, track_id, episode",
            new { id = promotion.Value },
            ct);

        return [.. rows.Select(row => new EpisodeMark(promotion, new(row.Track), (int)row.Episode, new(row.Person), row.Done == 1, row.At.Instant()))];
    }

    public async Task<IReadOnlyList<MoocTransfer>> TransfersAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Track, string Person, long At)>(
            "SELECT track_id, person_id, transferred_at FROM mooc_transfer WHERE promotion_id = @id ORDER BY transferred_at, person_id, track_id",
            new { id = promotion.Value },
            ct);

        return [.. rows.Select(row => new MoocTransfer(promotion, new(row.Track), new(row.Person), row.At.Instant()))];
    }

    public Task SaveAsync(EpisodeMark mark, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO mooc_episode (promotion_id, track_id, episode, person_id, done, marked_at)
        VALUES (@promotion, @track, @episode, @person, @done, @at)
        ON CONFLICT (promotion_id, track_id, episode, person_id) DO UPDATE SET done = excluded.done, marked_at = excluded.marked_at
         WHERE mooc_episode.marked_at <= excluded.marked_at
        """,
        new
        {
            promotion = mark.Promotion.Value,
            track = mark.Track.Value,
            episode = (long)mark.Episode,
            person = mark.Person.Value,
            done = mark.Done ? 1L : 0L,
            at = mark.At.Millis(),
        },
        ct);

    public Task TransferAsync(MoocTransfer transfer, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO mooc_transfer (promotion_id, track_id, person_id, transferred_at) VALUES (@promotion, @track, @person, @at)
        ON CONFLICT (promotion_id, track_id, person_id) DO NOTHING
        """,
        new { promotion = transfer.Promotion.Value, track = transfer.Track.Value, person = transfer.Person.Value, at = transfer.At.Millis() },
        ct);
}
