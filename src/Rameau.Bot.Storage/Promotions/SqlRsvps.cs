using System.Data.Common;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Promotions;

public sealed class SqlRsvps(DbDataSource db) : IRsvps
{
    public async Task<IReadOnlyList<Rsvp>> OfStepAsync(PromotionId promotion, StepId step, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Person, string Answer, long At, long Revision)>(
            "SELECT person_id, answer, answered_at, revision FROM rsvp WHERE promotion_id = @promotion AND step_id = @step ORDER BY answered_at, person_id",
            new { promotion = promotion.Value, step = step.Value },
            ct);

        return [.. rows.Select(row => new Rsvp(promotion, step, new(row.Person), row.Answer.Named<RsvpAnswer>(), row.At.Instant(), (int)row.Revision))];
    }

    public Task SaveAsync(Rsvp rsvp, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO rsvp (promotion_id, step_id, person_id, answer, answered_at, revision)
        VALUES (@promotion, @step, @person, @answer, @at, @revision)
        ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE
            SET answer = excluded.answer, answered_at = excluded.answered_at, revision = excluded.revision
         WHERE rsvp.answered_at <= excluded.answered_at
        """,
        new
        {
            promotion = rsvp.Promotion.Value,
            step = rsvp.Step.Value,
            person = rsvp.Person.Value,
            answer = rsvp.Answer.ToString(),
            at = rsvp.AnsweredAt.Millis(),
            revision = (long)rsvp.Revision,
        },
        ct);
}
