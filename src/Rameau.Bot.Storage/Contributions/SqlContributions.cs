using System.Data.Common;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Contributions;

public sealed class SqlContributions(DbDataSource db) : IContributions
{
    private const string Same = "promotion_id = @promotion AND step_id = @step AND person_id = @person";

    public async Task<IReadOnlyList<Contribution>> OfStepAsync(PromotionId promotion, StepId step, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, long Number, string Words, long Named, long At)>(
            """
            SELECT person_id, number, words, named, written_at FROM contribution
             WHERE promotion_id = @promotion AND step_id = @step ORDER BY written_at, person_id, number
            """,
            new { promotion = promotion.Value, step = step.Value },
            ct);

        return [.. rows.Select(row => new Contribution(promotion, step, new(row.Person), (int)row.Number, row.Words, row.Named == 1, row.At.Instant()))];
    }

    public Task<bool> TryAddAsync(Contribution contribution, int most, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // Writing the person's row holds its lock until the end, so that of two questions sent at once one counts after the other.
            await transaction.ExecuteAsync("UPDATE person SET first_name = first_name WHERE id = @person", Values(contribution, most), ct);

            return await transaction.ExecuteAsync(
                $"""
                INSERT INTO contribution (promotion_id, step_id, person_id, number, words, named, written_at)
                SELECT @promotion, @step, @person, COALESCE(MAX(number), 0) + 1, @words, @named, @at FROM contribution WHERE {Same}
                HAVING COUNT(*) < @most AND COALESCE(SUM(CASE WHEN words = @words THEN 1 ELSE 0 END), 0) = 0
                """,
                Values(contribution, most),
                ct) == 1;
        },
        ct);

    public Task ReplaceAsync(Contribution contribution, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO contribution (promotion_id, step_id, person_id, number, words, named, written_at)
        VALUES (@promotion, @step, @person, @number, @words, @named, @at)
        ON CONFLICT (promotion_id, step_id, person_id, number) DO UPDATE
            SET words = excluded.words, named = excluded.named, written_at = excluded.written_at
         WHERE contribution.written_at <= excluded.written_at
        """,
        Values(contribution, 0),
        ct);

    public Task WithdrawAsync(Contribution contribution, CancellationToken ct) =>
        db.ExecuteAsync($"DELETE FROM contribution WHERE {Same} AND number = @number AND written_at = @at", Values(contribution, 0), ct);

    private static object Values(Contribution contribution, int most) => new
    {
        promotion = contribution.Promotion.Value,
        step = contribution.Step.Value,
        person = contribution.Person.Value,
        number = (long)contribution.Number,
        words = contribution.Words,
        named = contribution.Named ? 1L : 0L,
        at = contribution.At.Millis(),
        most = (long)most,
    };
}
