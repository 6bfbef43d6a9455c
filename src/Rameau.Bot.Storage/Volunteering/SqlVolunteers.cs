using System.Data.Common;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Volunteering;

public sealed class SqlVolunteers(DbDataSource db) : IVolunteers
{
    public async Task<IReadOnlyList<Offer>> OfPromotionAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, long At)>(
            "SELECT person_id, offered_at FROM volunteer_offer WHERE promotion_id = @promotion ORDER BY offered_at, person_id",
            new { promotion = promotion.Value },
            ct);

        return [.. rows.Select(row => new Offer(promotion, new(row.Person), row.At.Instant()))];
    }

    public async Task<bool> TryOfferAsync(Offer offer, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO volunteer_offer (promotion_id, person_id, offered_at) VALUES (@promotion, @person, @at)
        ON CONFLICT (promotion_id, person_id) DO NOTHING
        """,
        Values(offer),
        ct) == 1;

    public Task WithdrawAsync(Offer offer, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM volunteer_offer WHERE promotion_id = @promotion AND person_id = @person AND offered_at = @at", Values(offer), ct);

    public Task<bool> TryAppointAsync(PromotionId promotion, PersonId person, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { promotion = promotion.Value, person = person.Value };

            // Writing the row holds its lock until the end, so that of two appointed at once one comes after the other.
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", values, ct);
            var stands = await transaction.QueryAsync<long>(
                """
                SELECT COUNT(*) FROM volunteer_offer o JOIN role_grant g ON g.person_id = o.person_id AND g.promotion_id = o.promotion_id AND g.role = 'Participant'
                 WHERE o.promotion_id = @promotion AND o.person_id = @person
                """,
                values,
                ct);

            if (stands is not [> 0])
            {
                return false;
            }

            await transaction.ExecuteAsync(
                """
                DELETE FROM volunteer_offer WHERE promotion_id = @promotion AND person_id <> @person
                   AND person_id IN (SELECT person_id FROM role_grant WHERE promotion_id = @promotion AND role = 'Animator')
                """,
                values,
                ct);
            await transaction.ExecuteAsync("DELETE FROM role_grant WHERE promotion_id = @promotion AND role = 'Animator'", values, ct);
            await transaction.ExecuteAsync(
                """
                INSERT INTO role_grant (person_id, position, role, promotion_id)
                SELECT @person, COALESCE(MAX(position), -1) + 1, 'Animator', @promotion FROM role_grant WHERE person_id = @person
                """,
                values,
                ct);
            return true;
        },
        ct);

    public async Task<bool> TryTakeBackAsync(PromotionId promotion, PersonId person, CancellationToken ct) => await db.ExecuteAsync(
        "DELETE FROM role_grant WHERE promotion_id = @promotion AND person_id = @person AND role = 'Animator'",
        new { promotion = promotion.Value, person = person.Value },
        ct) > 0;

    private static object Values(Offer offer) => new { promotion = offer.Promotion.Value, person = offer.Person.Value, at = offer.At.Millis() };
}
