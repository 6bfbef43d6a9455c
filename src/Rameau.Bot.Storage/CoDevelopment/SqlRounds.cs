using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.CoDevelopment;

/// <summary>Decides and writes in one transaction, which holds the round's row from its first statement on.</summary>
public sealed class SqlRounds(DbDataSource db) : IRounds
{
    public Task<Round?> FindAsync(RoundId id, CancellationToken ct) => db.InTransactionAsync(transaction => FindAsync(transaction, id, ct), ct);

    public Task<IReadOnlyList<Round>> OfPromotionAsync(PromotionId promotion, CancellationToken ct) => db.InTransactionAsync(
        transaction => ReadAsync(transaction, "WHERE promotion_id = @id ORDER BY made_at, id", new { id = promotion.Value }, ct), ct);

    public Task<Round> OpenAsync(Round draft, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO codev_round (id, promotion_id, sub_group, meeting, preset, state, facilitator_id, made_at, steered_at, extended, headcount, recalls)
                VALUES (@Id, @Promotion, @SubGroup, @Meeting, @Preset, @State, @Facilitator, @MadeAt, @SteeredAt, @Extended, @Headcount, @Recalls)
                ON CONFLICT DO NOTHING
                """,
                RoundRow.Values(draft),
                ct);

            // Its own row, whatever has become of it; else the one that was there first.
            return await FindAsync(transaction, draft.Id, ct)
                ?? (await ReadAsync(
                    transaction, "WHERE promotion_id = @promotion AND sub_group = @subGroup AND ended_at IS NULL", new { promotion = draft.Promotion.Value, subGroup = (long)draft.Group }, ct))
                    .Single();
        },
        ct);

    public Task<RoundOutcome> DoAsync(RoundId id, RoundCommand command, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // Writing the row holds its lock until the end: of two who act at once, one decides on what the other did.
            await transaction.ExecuteAsync("UPDATE codev_round SET state = state WHERE id = @id", new { id = id.Value }, ct);
            var outcome = RoundDecision.Decide(await FindAsync(transaction, id, ct), command, now);

            if (outcome is RoundOutcome.Done { After: var after })
            {
                await WriteAsync(transaction, after, ct);
            }

            return outcome;
        },
        ct);

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Promotion, long At)>(
            """
            SELECT r.promotion_id, MIN(r.ended_at) FROM codev_round r
             WHERE r.state IN ('Closed', 'FollowUp') AND EXISTS (SELECT 1 FROM codev_action a WHERE a.round_id = r.id AND a.state IN ('Open', 'InProgress'))
             GROUP BY r.promotion_id
            """,
            null,
            ct);

        return rows.ToDictionary(row => new PromotionId(row.Promotion), row => row.At.Instant());
    }

    public Task<int> EraseAsync(PromotionId promotion, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var rounds = await ReadAsync(transaction, "WHERE promotion_id = @id AND erased_at IS NULL", new { id = promotion.Value }, ct);

            foreach (var round in rounds)
            {
                await CaseRows.EraseAsync(transaction, round.Id, ct);
            }

            return await transaction.ExecuteAsync(
                """
                UPDATE codev_round SET erased_at = @now, step_ends_at = NULL, state = CASE WHEN ended_at IS NULL THEN 'Cancelled' ELSE state END, ended_at = COALESCE(ended_at, @now)
                 WHERE promotion_id = @id AND erased_at IS NULL
                """,
                new { id = promotion.Value, now = now.Millis() },
                ct);
        },
        ct);

    public async Task<CasesKept> KeptAsync(PromotionId promotion, CancellationToken ct)
    {
        object id = new { id = promotion.Value };
        var (erased, all, left) = (await db.QueryAsync<(long, long, long)>(
            $"""
             SELECT (SELECT COUNT(*) FROM codev_round WHERE promotion_id = @id AND erased_at IS NOT NULL), (SELECT COUNT(*) FROM codev_round WHERE promotion_id = @id),
                    {CaseRows.Count("r.promotion_id = @id AND r.erased_at IS NOT NULL")}
             """,
            id,
            ct)).Single();

        return new((int)(all - erased), (int)erased, (int)left);
    }

    private static async Task<Round?> FindAsync(DbTransaction transaction, RoundId id, CancellationToken ct) =>
        (await ReadAsync(transaction, "WHERE id = @id", new { id = id.Value }, ct)).SingleOrDefault();

    private static async Task<IReadOnlyList<Round>> ReadAsync(DbTransaction transaction, string where, object values, CancellationToken ct)
    {
        List<Round> rounds = [];

        foreach (var row in await transaction.QueryAsync<RoundRow>($"{RoundRow.Select} {where}", values, ct))
        {
            rounds.Add(await CaseRows.FilledAsync(transaction, row.Round(), ct));
        }

        return rounds;
    }

    private static async Task WriteAsync(DbTransaction transaction, Round round, CancellationToken ct)
    {
        await transaction.ExecuteAsync(
            """
            UPDATE codev_round SET preset = @Preset, state = @State, facilitator_id = @Facilitator, client_id = @Client, steered_at = @SteeredAt, step_ends_at = @StepEndsAt,
                   extended = @Extended, started_at = @StartedAt, ended_at = @EndedAt, headcount = @Headcount, recalls = @Recalls, erased_at = @ErasedAt
             WHERE id = @Id
            """,
            RoundRow.Values(round),
            ct);
        await CaseRows.WriteAsync(transaction, round, ct);
    }
}
