using System.Data.Common;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

public sealed class SqlCoachingCalls(DbDataSource db) : ICoachingCalls
{
    public async Task<IReadOnlyList<CoachingCall>> OfPromotionAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Step, string Person, string Coach, long At)>(
            "SELECT step_id, person_id, coach_id, starts_at FROM coaching_call WHERE promotion_id = @id ORDER BY starts_at, person_id",
            new { id = promotion.Value },
            ct);

        return [.. rows.Select(row => new CoachingCall(promotion, new(row.Step), new(row.Person), new(row.Coach), row.At.Instant()))];
    }

    public Task SaveAsync(CoachingCall call, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at) VALUES (@promotion, @step, @person, @coach, @at)
        ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE SET coach_id = excluded.coach_id, starts_at = excluded.starts_at
        """,
        new
        {
            promotion = call.Promotion.Value,
            step = call.Window.Value,
            person = call.Person.Value,
            coach = call.Coach.Value,
            at = call.StartsAt.Millis(),
        },
        ct);
}
