using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

public sealed partial class SqlLedger(DbDataSource db, NodeId node) : ILedger
{
    public async Task<IReadOnlySet<BeatKey>> KeysAsync(PromotionId promotion, CancellationToken ct)
    {
        var keys = await db.QueryAsync<string>("SELECT DISTINCT beat FROM delivery WHERE promotion_id = @id", new { id = promotion.Value }, ct);
        return keys.Select(key => new BeatKey(key)).ToHashSet();
    }

    public Task PlanAsync(IReadOnlyCollection<Delivery> deliveries, CancellationToken ct) => deliveries.Count == 0
        ? Task.CompletedTask
        : db.InTransactionAsync(
            async transaction =>
            {
                // In one order, or two schedulers that plan at once could each wait for a row of the other.
                foreach (var delivery in deliveries.OrderBy(delivery => delivery.Key.Value, StringComparer.Ordinal))
                {
                    await transaction.ExecuteAsync(DeliveryRow.Insert, DeliveryRow.Values(delivery), ct);
                }
            },
            ct);

    public Task<IReadOnlyList<Delivery>> PlannedAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE promotion_id = @id AND state = 'Planned'", new { id = promotion.Value }, ct);

    public async Task<bool> TryStartAsync(IReadOnlyList<BeatKey> keys, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var started = 0;

        foreach (var key in keys)
        {
            started += await transaction.ExecuteAsync(
                "UPDATE delivery SET state = 'Sending', carrier = @carrier, node = @node WHERE key = @key AND state = 'Planned'",
                new { key = key.Value, carrier = key == keys[0] ? null : keys[0].Value, node = node.Value },
                ct);
        }

        if (started == keys.Count)
        {
            await transaction.CommitAsync(ct);
        }

        return started == keys.Count; // else the transaction ends undone
    }

    public Task SettleAsync(Delivery delivery, CancellationToken ct) => db.ExecuteAsync(
        """
        UPDATE delivery SET state = @State, activity_id = @ActivityId, settled_at = @SettledAt, reason = @Reason,
               conversation_id = COALESCE(@Conversation, conversation_id),
               carrier = CASE WHEN @State = 'Planned' THEN NULL ELSE carrier END,
               amend_at = CASE WHEN @State = 'Sent' THEN COALESCE(amend_at, @AmendAt) ELSE @AmendAt END
         WHERE (key = @Key OR carrier = @Key) AND state = 'Sending' AND node = @Node
        """,
        DeliveryRow.Values(delivery, node),
        ct);

    public async Task<IReadOnlyList<PromotionId>> DoubtSendingAsync(Instant now, Duration lease, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<string>(
            $"""
            UPDATE delivery SET state = 'Unknown', settled_at = @now, reason = 'the program stopped while sending'
             WHERE state = 'Sending' AND (node IS NULL OR (node <> @me AND node NOT IN ({SqlNodes.Alive(db)})))
            RETURNING promotion_id
            """,
            new { now = now.Millis(), me = node.Value, lease = SqlNodes.Millis(lease) },
            ct)).Select(id => new PromotionId(id)),
    ];

    public async Task<bool> TryResolveAsync(BeatKey key, bool isThere, Instant now, CancellationToken ct) => await db.ExecuteAsync(
        """
        UPDATE delivery SET state = @state, settled_at = @settledAt, reason = @reason, carrier = CASE WHEN @state = 'Planned' THEN NULL ELSE carrier END
         WHERE (key = @key OR carrier = @key) AND state = 'Unknown'
        """,
        new
        {
            key = key.Value,
            state = (isThere ? DeliveryState.Sent : DeliveryState.Planned).ToString(),
            settledAt = isThere ? now.Millis() : (long?)null,
            reason = isThere ? "somebody saw it" : null,
        },
        ct) > 0;

    public async Task<Delivery?> FindAsync(BeatKey key, CancellationToken ct) => (await ReadAsync("WHERE key = @key", new { key = key.Value }, ct)).SingleOrDefault();

    public Task<IReadOnlyList<Delivery>> InStateAsync(DeliveryState state, CancellationToken ct) =>
        ReadAsync("WHERE state = @state", new { state = state.ToString() }, ct);

    public Task<IReadOnlyList<Delivery>> DoubtfulAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE promotion_id = @id AND state = 'Unknown'", new { id = promotion.Value }, ct);

    public Task AmendAsync(PromotionId promotion, StepId step, Instant at, BeatKey? except, CancellationToken ct) => db.ExecuteAsync(
        """
        UPDATE delivery SET amend_asks = amend_asks + 1, amend_at = CASE WHEN amend_at < @at THEN amend_at ELSE @at END
         WHERE promotion_id = @promotion AND step_id = @step AND key <> @except
           AND ((state = 'Sent' AND amend_at IS NOT NULL) OR state IN ('Planned', 'Sending')) -- people can tap before the channel has answered us
        """,
        new { promotion = promotion.Value, step = step.Value, at = at.Millis(), except = except?.Value ?? string.Empty },
        ct);

    public Task<IReadOnlyList<Delivery>> SentAsync(PromotionId promotion, StepId step, CancellationToken ct) => ReadAsync(
        "WHERE promotion_id = @promotion AND step_id = @step AND state = 'Sent' AND person_id IS NULL",
        new { promotion = promotion.Value, step = step.Value },
        ct);

    public Task<IReadOnlyList<Delivery>> BundleAsync(BeatKey carrier, CancellationToken ct) =>
        ReadAsync("WHERE key = @key OR carrier = @key", new { key = carrier.Value }, ct, "carrier IS NOT NULL, due_at");

    public Task<IReadOnlyList<Delivery>> ToAmendAsync(PromotionId promotion, Instant now, CancellationToken ct) => ReadAsync(
        "WHERE promotion_id = @promotion AND state = 'Sent' AND amend_at <= @now",
        new { promotion = promotion.Value, now = now.Millis() },
        ct);

    public Task AmendedAsync(Delivery read, Instant? next, CancellationToken ct) => db.ExecuteAsync(
        "UPDATE delivery SET amend_at = @next WHERE key = @key AND amend_asks = @asks",
        new { key = read.Key.Value, asks = read.AmendAsks, next = next.Millis() },
        ct);

    public async Task<Instant?> NextAmendmentAsync(PromotionId promotion, CancellationToken ct) =>
        (await db.FirstAsync<long?>("SELECT MIN(amend_at) FROM delivery WHERE promotion_id = @id AND state = 'Sent'", new { id = promotion.Value }, ct)).Instant();

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> WaitingAsync(CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Promotion, long At)>(
            """
            SELECT promotion_id, MIN(CASE WHEN state = 'Sent' THEN amend_at ELSE due_at END)
              FROM delivery WHERE state IN ('Planned', 'Unknown') OR (state = 'Sent' AND amend_at IS NOT NULL)
             GROUP BY promotion_id
            """,
            null,
            ct);

        return rows.ToDictionary(row => new PromotionId(row.Promotion), row => row.At.Instant());
    }

    public Task<int> PurgeAsync(Instant before, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM delivery WHERE settled_at < @before AND state IN ('Sent', 'Failed', 'Skipped') AND (amend_at IS NULL OR amend_at < @before)",
        new { before = before.Millis() },
        ct);

    private async Task<IReadOnlyList<Delivery>> ReadAsync(string where, object values, CancellationToken ct, string order = "due_at") =>
        [.. (await db.QueryAsync<DeliveryRow>($"{DeliveryRow.Select} {where} ORDER BY {order}, key", values, ct)).Select(row => row.Delivery())];
}
