using System.Data.Common;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Closing;

public sealed class SqlPassages(DbDataSource db) : IPassages
{
    private const string Passing = "person_id = @person AND promotion_id = @promotion AND role = 'Participant'";

    public Task<bool> TryPassAsync(PersonId person, PromotionId promotion, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { person = person.Value, promotion = promotion.Value };

            // Writing the row holds its lock until the end, so that of two nodes that do the day's chores one finds it done.
            await transaction.ExecuteAsync("UPDATE person SET first_name = first_name WHERE id = @person", values, ct);
            var passed = await transaction.ExecuteAsync(
                $"""
                UPDATE role_grant SET role = 'Alumnus' WHERE {Passing}
                   AND position = (SELECT MIN(position) FROM role_grant WHERE {Passing})
                   AND NOT EXISTS (SELECT 1 FROM role_grant a WHERE a.person_id = @person AND a.promotion_id = @promotion AND a.role = 'Alumnus')
                """,
                values,
                ct);

            // What is left was there twice, or of somebody who was entered as an alumnus beforehand.
            return passed + await transaction.ExecuteAsync($"DELETE FROM role_grant WHERE {Passing}", values, ct) > 0;
        },
        ct);
}
