using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>What is others' too, and outlives the person: done before their rows go.</summary>
internal static class Legacy
{
    public static async Task HandOnAsync(DbTransaction transaction, Person person, Instant now, CancellationToken ct)
    {
        await HandOnWorkAsync(transaction, person, ct);
        await RedrawAsync(transaction, person, now, ct);
    }

    /// <summary>The work of a pair is the other's as well: the last word on it becomes theirs.</summary>
    private static async Task HandOnWorkAsync(DbTransaction transaction, Person person, CancellationToken ct)
    {
        foreach (var grant in person.Roles.Where(grant => grant is { Pair: not null, Promotion: not null }))
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO work_report (promotion_id, step_id, person_id, mark, marked_at)
                SELECT w.promotion_id, w.step_id, g.person_id, w.mark, w.marked_at
                  FROM work_report w JOIN role_grant g ON g.promotion_id = w.promotion_id AND g.pair_id = @pair AND g.person_id <> @id
                 WHERE w.person_id = @id AND w.promotion_id = @promotion
                ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE SET mark = excluded.mark, marked_at = excluded.marked_at
                 WHERE work_report.marked_at < excluded.marked_at
                """,
                new { id = person.Id.Value, promotion = grant.Promotion!.Value.Value, pair = grant.Pair!.Value.Value },
                ct);
        }
    }

    /// <summary>What was posted to the person's promotions may show them: each card that the channel still has is drawn again, once.</summary>
    private static async Task RedrawAsync(DbTransaction transaction, Person person, Instant now, CancellationToken ct)
    {
        foreach (var promotion in person.Roles.Select(grant => grant.Promotion?.Value).OfType<string>().Distinct())
        {
            await transaction.ExecuteAsync(
                """
                UPDATE delivery SET amend_asks = amend_asks + 1, amend_at = @now
                 WHERE promotion_id = @promotion AND (person_id IS NULL OR person_id <> @id)
                   AND ((state = 'Sent' AND activity_id IS NOT NULL) OR state IN ('Planned', 'Sending'))
                """,
                new { promotion, id = person.Id.Value, now = now.Millis() },
                ct);
        }
    }
}
