using System.Data.Common;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.CoDevelopment;

public sealed class SqlSubGroupPlans(DbDataSource db) : ISubGroupPlans
{
    public Task<SubGroupPlan?> FindAsync(PromotionId promotion, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object id = new { id = promotion.Value };
            var plan = await transaction.QueryAsync<long>("SELECT meetings FROM codev_plan WHERE promotion_id = @id", id, ct);
            var places = await transaction.QueryAsync<(string Person, long Group, long? ClientAt)>(
                "SELECT person_id, sub_group, client_at FROM codev_place WHERE promotion_id = @id ORDER BY position", id, ct);
            var ties = await transaction.QueryAsync<(string One, string Other)>("SELECT one_id, other_id FROM codev_tie WHERE promotion_id = @id ORDER BY one_id, other_id", id, ct);

            return plan is [var meetings]
                ? new SubGroupPlan(
                    promotion,
                    (int)meetings,
                    [.. places.Select(row => new Place(new(row.Person), (int)row.Group, (int?)row.ClientAt))],
                    [.. ties.Select(row => new Tie(new(row.One), new(row.Other)))])
                : null;
        },
        ct);

    public Task SaveAsync(SubGroupPlan plan, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var id = plan.Promotion.Value;
            await transaction.ExecuteAsync(
                "INSERT INTO codev_plan (promotion_id, meetings) VALUES (@id, @meetings) ON CONFLICT (promotion_id) DO UPDATE SET meetings = excluded.meetings",
                new { id, meetings = (long)plan.Meetings },
                ct);
            await transaction.ExecuteAsync("DELETE FROM codev_place WHERE promotion_id = @id", new { id }, ct);
            await transaction.ExecuteAsync("DELETE FROM codev_tie WHERE promotion_id = @id", new { id }, ct);

            foreach (var (place, position) in plan.Places.Select((place, position) => (place, (long)position)))
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO codev_place (promotion_id, person_id, position, sub_group, client_at) VALUES (@id, @person, @position, @subGroup, @clientAt)",
                    new { id, person = place.Person.Value, position, subGroup = (long)place.Group, clientAt = (long?)place.ClientAt },
                    ct);
            }

            foreach (var tie in plan.Ties)
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO codev_tie (promotion_id, one_id, other_id) VALUES (@id, @one, @other) ON CONFLICT DO NOTHING",
                    new { id, one = tie.One.Value, other = tie.Other.Value },
                    ct);
            }
        },
        ct);
}
