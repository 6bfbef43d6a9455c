using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

/// <summary>Reads calls, the line and permissions; what changes a call is in the other part.</summary>
public sealed partial class SqlCoachingCalls(DbDataSource db) : ICoachingCalls
{
    public Task<IReadOnlyList<CoachingCall>> OfPromotionAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE promotion_id = @id AND state IN ('Booked', 'Joined')", new { id = promotion.Value }, ct);

    public Task<IReadOnlyList<CoachingCall>> RecordsAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE promotion_id = @id", new { id = promotion.Value }, ct);

    public Task<IReadOnlyList<CoachingCall>> OfCoachAsync(PersonId coach, Instant from, Instant until, CancellationToken ct) => ReadAsync(
        "WHERE coach_id = @coach AND starts_at >= @from AND starts_at < @until AND state IN ('Booked', 'Offered', 'Missed')",
        new { coach = coach.Value, from = from.Millis(), until = until.Millis() },
        ct);

    public async Task<CoachingCall?> FindAsync(CallKey call, CancellationToken ct) =>
        (await ReadAsync("WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person", CallRow.Key(call), ct)).SingleOrDefault();

    public async Task<IReadOnlyList<CallEvent>> HistoryAsync(CallKey call, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(long Number, string Kind, long At, string? By, string Coach, long StartsAt, string? Reason)>(
            """
            SELECT number, kind, at, by_id, coach_id, starts_at, reason FROM coaching_event
             WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person ORDER BY number
            """,
            CallRow.Key(call),
            ct);

        return
        [
            .. rows.Select(row => new CallEvent(
                call, (int)row.Number, row.Kind.Named<CallEventKind>(), row.At.Instant(), row.By is { } by ? new(by) : null, new(row.Coach), row.StartsAt.Instant(), row.Reason)),
        ];
    }

    public Task SaveAsync(CoachingCall call, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence, phone, questions, zone, offer_until, host_id)
        VALUES (@promotion, @step, @person, @coach, @at, @state, @sequence, @phone, @questions, @zone, @until, @host)
        ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE SET coach_id = excluded.coach_id, starts_at = excluded.starts_at, state = excluded.state,
            sequence = excluded.sequence, phone = excluded.phone, questions = excluded.questions, zone = excluded.zone, offer_until = excluded.offer_until,
            host_id = excluded.host_id
        """,
        CallRow.Values(call),
        ct);

    public async Task<IReadOnlyList<Waiting>> LineAsync(PromotionId promotion, StepId window, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, long At, long Coached)>(
            """
            SELECT w.person_id, w.asked_at, CASE WHEN EXISTS (
                       SELECT 1 FROM coaching_call c WHERE c.promotion_id = w.promotion_id AND c.person_id = w.person_id AND c.step_id <> w.step_id
                          AND c.state IN ('Booked', 'Joined')) THEN 1 ELSE 0 END
              FROM coaching_wait w WHERE w.promotion_id = @promotion AND w.step_id = @step ORDER BY 3, 2, 1
            """,
            new { promotion = promotion.Value, step = window.Value },
            ct);

        return [.. rows.Select(row => new Waiting(new(promotion, window, new(row.Person)), row.At.Instant(), row.Coached == 1))];
    }

    public async Task<bool> TryWaitAsync(CallKey call, Instant now, CancellationToken ct) => await db.ExecuteAsync(
        "INSERT INTO coaching_wait (promotion_id, step_id, person_id, asked_at) VALUES (@promotion, @step, @person, @at) ON CONFLICT DO NOTHING",
        new { promotion = call.Promotion.Value, step = call.Window.Value, person = call.Person.Value, at = now.Millis() },
        ct) == 1;

    public Task LeaveLineAsync(CallKey call, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM coaching_wait WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person", CallRow.Key(call), ct);

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Promotion, long At)>(
            """
            SELECT promotion_id, MIN(at) FROM (
                SELECT promotion_id, COALESCE(offer_until, starts_at) AS at FROM coaching_call WHERE state IN ('Booked', 'Offered') AND starts_at > @now
                UNION ALL SELECT promotion_id, @now FROM coaching_wait) ahead
             GROUP BY promotion_id
            """,
            new { now = now.Millis() },
            ct);

        return rows.ToDictionary(row => new PromotionId(row.Promotion), row => row.At.Instant());
    }

    public async Task<IReadOnlySet<PairId>> JointPairsAsync(PromotionId promotion, CancellationToken ct) =>
        (await db.QueryAsync<string>("SELECT pair_id FROM coaching_joint WHERE promotion_id = @id", new { id = promotion.Value }, ct)).Select(pair => new PairId(pair)).ToHashSet();

    public Task AllowJointAsync(PromotionId promotion, PairId pair, CancellationToken ct) => db.ExecuteAsync(
        "INSERT INTO coaching_joint (promotion_id, pair_id) VALUES (@promotion, @pair) ON CONFLICT DO NOTHING", new { promotion = promotion.Value, pair = pair.Value }, ct);

    private async Task<IReadOnlyList<CoachingCall>> ReadAsync(string where, object values, CancellationToken ct) =>
        [.. (await db.QueryAsync<CallRow>($"{CallRow.Select} {where} ORDER BY starts_at, person_id", values, ct)).Select(CallRow.Call)];
}
