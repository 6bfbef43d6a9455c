using System.Data.Common;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Resources;

public sealed class SqlCatalogue(DbDataSource db) : ICatalogue
{
    /// <summary>Whoever writes holds the one row first, so that of two who write one waits for the other.</summary>
    private const string Hold = "INSERT INTO catalogue (id, version) VALUES (1, 0) ON CONFLICT (id) DO UPDATE SET version = catalogue.version";

    private const string Upsert =
        """
        INSERT INTO resource (id, kind, title, summary, themes, shelf, level, keywords, url, region, episode, note, standing, state, owner_id, was_owned, review_on,
                              seen_at, ticket_id, revision)
        VALUES (@id, @kind, @title, @summary, @themes, @shelf, @level, @keywords, @url, @region, @episode, @note, @standing, @state, @owner, @wasOwned, @reviewOn,
                @seenAt, @ticket, @revision)
        ON CONFLICT (id) DO UPDATE
           SET kind = excluded.kind, title = excluded.title, summary = excluded.summary, themes = excluded.themes, shelf = excluded.shelf, level = excluded.level,
               keywords = excluded.keywords, url = excluded.url, region = excluded.region, episode = excluded.episode, note = excluded.note,
               standing = excluded.standing, state = excluded.state, owner_id = excluded.owner_id, was_owned = excluded.was_owned, review_on = excluded.review_on,
               seen_at = excluded.seen_at, ticket_id = excluded.ticket_id, revision = excluded.revision
        """;

    public Task<long> VersionAsync(CancellationToken ct) => db.FirstAsync<long>("SELECT version FROM catalogue", null, ct);

    public async Task<IReadOnlyList<CatalogueEntry>> AllAsync(CancellationToken ct) =>
        [.. (await db.QueryAsync<ResourceRow>(ResourceRow.Select, null, ct)).Select(row => row.Entry()).OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)];

    public async Task<CatalogueEntry?> FindAsync(ResourceId id, CancellationToken ct) =>
        (await db.FirstAsync<ResourceRow>($"{ResourceRow.Select} WHERE id = @id", new { id = id.Value }, ct))?.Entry();

    public Task<bool> TrySaveAsync(IReadOnlyCollection<CatalogueEntry> entries, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync(Hold, null, ct);

            if (!await AreNextAsync(transaction, entries, ct))
            {
                return false;
            }

            await transaction.ExecuteAsync(Upsert, entries.Select(ResourceRow.Values), ct);
            await transaction.ExecuteAsync("UPDATE catalogue SET version = version + 1", null, ct);
            return true;
        },
        ct);

    public async Task<IReadOnlyList<OverdueReviews>> OverdueAsync(LocalDate today, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string Owner, long Entries, string Latest)>(
            """
            SELECT owner_id, COUNT(*), MAX(review_on) FROM resource
             WHERE owner_id IS NOT NULL AND review_on < @today AND state = @live
             GROUP BY owner_id ORDER BY owner_id
            """,
            new { today = LocalDatePattern.Iso.Format(today), live = $"{EntryState.Live}" },
            ct)).Select(row => new OverdueReviews(new(row.Owner), (int)row.Entries, LocalDatePattern.Iso.Parse(row.Latest).Value)),
    ];

    /// <summary>Each follows on what stands; what stands nowhere has revision 0.</summary>
    private static async Task<bool> AreNextAsync(DbTransaction transaction, IReadOnlyCollection<CatalogueEntry> entries, CancellationToken ct)
    {
        var standing = entries.Count == 1
            ? await transaction.QueryAsync<(string Id, long Revision)>("SELECT id, revision FROM resource WHERE id = @id", new { id = entries.First().Id.Value }, ct)
            : await transaction.QueryAsync<(string Id, long Revision)>("SELECT id, revision FROM resource", null, ct);
        var revisions = standing.ToDictionary(row => row.Id, row => row.Revision);

        return entries.All(entry => entry.Revision == revisions.GetValueOrDefault(entry.Id.Value) + 1);
    }
}
