using System.Data.Common;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Promotions;

public sealed class SqlRsvps(DbDataSource db) : IRsvps
{
    private const string Save =
        """
        INSERT INTO rsvp (promotion_id, step_id, person_id, answer, answered_at, revision)
        VALUES (@promotion, @step, @person, @answer, @at, @revision)
        ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE
            SET answer = excluded.answer, answered_at = excluded.answered_at, revision = excluded.revision
         WHERE rsvp.answered_at <= excluded.answered_at
        """;

    public async Task<IReadOnlyList<Rsvp>> OfStepAsync(PromotionId promotion, StepId step, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, string Answer, long At, long Revision)>(
            "SELECT person_id, answer, answered_at, revision FROM rsvp WHERE promotion_id = @promotion AND step_id = @step ORDER BY answered_at, person_id",
            new { promotion = promotion.Value, step = step.Value },
            ct);

        return [.. rows.Select(row => new Rsvp(promotion, step, new(row.Person), row.Answer.Named<RsvpAnswer>(), row.At.Instant(), (int)row.Revision))];
    }

    public Task<Seating> AnswerAsync(Rsvp rsvp, int? capacity, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // Writing the row holds its lock until the end, so that of two answers given at once one sees the other.
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", Values(rsvp), ct);
            var seating = Seating.Decide(await StandingAsync(transaction, rsvp, ct), rsvp, capacity);

            foreach (var change in seating.Changes)
            {
                await transaction.ExecuteAsync(Save, Values(change), ct);
            }

            return seating;
        },
        ct);

    public Task SaveAsync(Rsvp rsvp, CancellationToken ct) => db.ExecuteAsync(Save, Values(rsvp), ct);

    public Task<IReadOnlyList<PersonId>> ForgetAsync(Rsvp rsvp, int? capacity, CancellationToken ct) => db.InTransactionAsync<IReadOnlyList<PersonId>>(
        async transaction =>
        {
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", Values(rsvp), ct);
            var forgotten = await transaction.ExecuteAsync(
                "DELETE FROM rsvp WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person AND revision = @revision AND answered_at = @at",
                Values(rsvp),
                ct);
            var seated = forgotten == 0 ? [] : Seating.Filled(await StandingAsync(transaction, rsvp, ct), capacity);

            foreach (var change in seated)
            {
                await transaction.ExecuteAsync(Save, Values(change), ct);
            }

            return [.. seated.Select(change => change.Person)];
        },
        ct);

    /// <summary>What participants have answered to the same date of the same step.</summary>
    private static async Task<IReadOnlyCollection<Rsvp>> StandingAsync(DbTransaction transaction, Rsvp rsvp, CancellationToken ct)
    {
        var rows = await transaction.QueryAsync<(string Person, string Answer, long At)>(
            """
            SELECT r.person_id, r.answer, r.answered_at FROM rsvp r
             WHERE r.promotion_id = @promotion AND r.step_id = @step AND r.revision = @revision
               AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = r.person_id AND g.role = 'Participant'
                              AND (g.promotion_id = r.promotion_id OR g.promotion_id IS NULL))
            """,
            Values(rsvp),
            ct);

        return [.. rows.Select(row => rsvp with { Person = new(row.Person), Answer = row.Answer.Named<RsvpAnswer>(), AnsweredAt = row.At.Instant() })];
    }

    private static object Values(Rsvp rsvp) => new
    {
        promotion = rsvp.Promotion.Value,
        step = rsvp.Step.Value,
        person = rsvp.Person.Value,
        answer = rsvp.Answer.ToString(),
        at = rsvp.AnsweredAt.Millis(),
        revision = (long)rsvp.Revision,
    };
}
