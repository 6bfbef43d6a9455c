using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

public sealed class SqlLedger(DbDataSource db, NodeId node) : ILedger
{
    public async Task<IReadOnlySet<BeatKey>> KeysAsync(PromotionId promotion, CancellationToken ct)
    {
        var keys = await db.QueryAsync<string>("SELECT key FROM delivery WHERE promotion_id = @id", new { id = promotion.Value }, ct);
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

    public async Task<bool> TryStartAsync(BeatKey key, CancellationToken ct) => await db.ExecuteAsync(
        "UPDATE delivery SET state = 'Sending', node = @node WHERE key = @key AND state = 'Planned'",
        new { key = key.Value, node = node.Value },
        ct) == 1;

    public Task SettleAsync(Delivery delivery, CancellationToken ct) => db.ExecuteAsync(
        """
        UPDATE delivery SET state = @State, activity_id = @ActivityId, settled_at = @SettledAt, reason = @Reason,
               amend_at = CASE WHEN @State = 'Sent' THEN COALESCE(amend_at, @AmendAt) ELSE @AmendAt END
         WHERE key = @Key AND state = 'Sending' AND node = @Node
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

    public Task<IReadOnlyList<Delivery>> InStateAsync(DeliveryState state, CancellationToken ct) =>
        ReadAsync("WHERE state = @state", new { state = state.ToString() }, ct);

    public Task AmendAsync(PromotionId promotion, StepId step, Instant at, BeatKey? except, CancellationToken ct) => db.ExecuteAsync(
        """
        UPDATE delivery SET amend_asks = amend_asks + 1, amend_at = CASE WHEN amend_at < @at THEN amend_at ELSE @at END
         WHERE promotion_id = @promotion AND step_id = @step AND key <> @except
           AND ((state = 'Sent' AND amend_at IS NOT NULL) OR state IN ('Planned', 'Sending')) -- people can tap before the channel has answered us
        """,
        new { promotion = promotion.Value, step = step.Value, at = at.Millis(), except = except?.Value ?? string.Empty },
        ct);

    public Task<IReadOnlyList<Delivery>> SentAsync(PromotionId promotion, StepId step, CancellationToken ct) => ReadAsync(
        "WHERE promotion_id = @promotion AND step_id = @step AND state = 'Sent'",
        new { promotion = promotion.Value, step = step.Value },
        ct);

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

    private async Task<IReadOnlyList<Delivery>> ReadAsync(string where, object values, CancellationToken ct) =>
        [.. (await db.QueryAsync<DeliveryRow>($"{DeliveryRow.Select} {where} ORDER BY due_at, key", values, ct)).Select(row => row.Delivery())];
}
