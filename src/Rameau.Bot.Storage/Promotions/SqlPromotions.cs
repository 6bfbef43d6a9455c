using System.Data.Common;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Promotions;

public sealed class SqlPromotions(DbDataSource db) : IPromotions
{
    public async Task<Promotion?> FindAsync(PromotionId id, CancellationToken ct)
    {
        var rows = await db.QueryAsync<PromotionRow>($"{PromotionRow.Select} WHERE id = @id ORDER BY first_on, last_on", new { id = id.Value }, ct);
        return PromotionRow.Read(rows) is [var promotion] ? promotion : null;
    }

    public async Task<IReadOnlyList<Promotion>> AllAsync(CancellationToken ct) =>
        PromotionRow.Read(await db.QueryAsync<PromotionRow>($"{PromotionRow.Select} ORDER BY starts_on, id, first_on, last_on", null, ct));

    public Task<bool> TryAddAsync(Promotion promotion, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var added = await transaction.ExecuteAsync(
                """
                INSERT INTO promotion (id, name, pathway_id, starts_on, zone, language) VALUES (@Id, @Name, @Pathway, @StartsOn, @Zone, @Language)
                ON CONFLICT (id) DO NOTHING
                """,
                new
                {
                    Id = promotion.Id.Value,
                    promotion.Name,
                    Pathway = promotion.Pathway.Value,
                    StartsOn = LocalDatePattern.Iso.Format(promotion.StartsOn),
                    Zone = promotion.Zone.Id,
                    promotion.Language,
                },
                ct) == 1;

            if (added)
            {
                await WriteAsync(transaction, promotion.Id, promotion.Calendar, ct);
            }

            return added;
        },
        ct);

    public Task SetCalendarAsync(PromotionId promotion, PromotionCalendar calendar, CancellationToken ct) =>
        db.InTransactionAsync(transaction => WriteAsync(transaction, promotion, calendar, ct), ct);

    public Task SetLanguageAsync(PromotionId promotion, string language, CancellationToken ct) =>
        db.ExecuteAsync("UPDATE promotion SET language = @language WHERE id = @id", new { id = promotion.Value, language }, ct);

    public async Task<IReadOnlyList<PlanChange>> ChangesAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<PlanChangeRow>($"{PlanChangeRow.Select} WHERE promotion_id = @id ORDER BY position", new { id = promotion.Value }, ct);
        return [.. rows.Select(row => row.Change())];
    }

    public Task ChangeAsync(PromotionId promotion, PlanChange change, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await LockAsync(transaction, promotion, ct);
            await InsertAsync(transaction, promotion, change, null, ct);
        },
        ct);

    public Task<bool> TryChangeAsync(PromotionId promotion, IReadOnlyList<PlanChange> changes, int expectedVersion, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await LockAsync(transaction, promotion, ct);

            for (var i = 0; i < changes.Count; i++)
            {
                if (await InsertAsync(transaction, promotion, changes[i], expectedVersion + i, ct) == 0)
                {
                    return false; // only the first can miss: behind the lock nobody else adds a change
                }
            }

            return true;
        },
        ct);

    public async Task<IReadOnlyDictionary<PromotionId, PlanVersion>> VersionsAsync(CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Id, long Plan, long Calendar)>(
            "SELECT id, (SELECT COUNT(*) FROM plan_change WHERE promotion_id = promotion.id), calendar_changes FROM promotion", null, ct);

        return rows.ToDictionary(row => new PromotionId(row.Id), row => new PlanVersion((int)row.Plan, (int)row.Calendar));
    }

    /// <summary>Writing the row holds its lock until the end, so that of two changes decided at once one counts after the other.</summary>
    private static Task<int> LockAsync(DbTransaction transaction, PromotionId promotion, CancellationToken ct) =>
        transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @id", new { id = promotion.Value }, ct);

    /// <param name="expected">Inserts nothing when the plan has not just so many changes; null: whatever it has.</param>
    private static Task<int> InsertAsync(DbTransaction transaction, PromotionId promotion, PlanChange change, int? expected, CancellationToken ct)
    {
        var row = PlanChangeRow.Of(change);

        return transaction.ExecuteAsync(
            $"""
            INSERT INTO plan_change (promotion_id, position, step_id, kind, value, decided_at, decided_by)
            SELECT @id, COALESCE(MAX(position), 0) + 1, @Step, @Kind, @Value, @DecidedAt, @DecidedBy FROM plan_change WHERE promotion_id = @id
            {(expected is null ? string.Empty : "HAVING COUNT(*) = @expected")}
            """,
            new { id = promotion.Value, row.Step, row.Kind, row.Value, row.DecidedAt, row.DecidedBy, expected = (long?)expected ?? 0 },
            ct);
    }

    private static async Task WriteAsync(DbTransaction transaction, PromotionId promotion, PromotionCalendar calendar, CancellationToken ct)
    {
        await transaction.ExecuteAsync(
            """
            UPDATE promotion SET opens = @opens, closes = @closes, august_closed = @closed, august_silent = @silent,
                   calendar_changes = calendar_changes + 1
             WHERE id = @id
            """,
            new
            {
                id = promotion.Value,
                opens = LocalTimePattern.ExtendedIso.Format(calendar.Opens),
                closes = LocalTimePattern.ExtendedIso.Format(calendar.Closes),
                closed = calendar.IsAugustClosed ? 1L : 0,
                silent = calendar.IsAugustSilent ? 1L : 0,
            },
            ct);
        await transaction.ExecuteAsync("DELETE FROM closed_days WHERE promotion_id = @id", new { id = promotion.Value }, ct);

        foreach (var days in calendar.Closed.DistinctBy(days => (days.First, days.Last)))
        {
            await transaction.ExecuteAsync(
                "INSERT INTO closed_days (promotion_id, first_on, last_on, label) VALUES (@id, @first, @last, @label)",
                new { id = promotion.Value, first = LocalDatePattern.Iso.Format(days.First), last = LocalDatePattern.Iso.Format(days.Last), label = days.Label },
                ct);
        }
    }
}
