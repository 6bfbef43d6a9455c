using System.Data.Common;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>
/// Counts that outlive the rows they were counted from: what a promotion handed in together. Of a piece of work that fewer than five handed in
/// nothing is kept, which would tell of somebody.
/// </summary>
internal static class Tallies
{
    /// <summary>Reports that say what stands: of a pair, whose work is one, the last word of both.</summary>
    private const string HandedIn =
        """
        FROM work_report w LEFT JOIN role_grant g ON g.person_id = w.person_id AND g.promotion_id = w.promotion_id AND g.pair_id IS NOT NULL
         WHERE w.promotion_id = @promotion AND w.mark = 'HandedIn'
           AND NOT EXISTS (SELECT 1 FROM work_report o JOIN role_grant h ON h.person_id = o.person_id AND h.promotion_id = o.promotion_id
                            WHERE o.promotion_id = w.promotion_id AND o.step_id = w.step_id AND h.pair_id = g.pair_id AND o.marked_at > w.marked_at)
        """;

    private const string Holders = "COUNT(DISTINCT COALESCE(g.pair_id, w.person_id))";

    private const string Enough = $"GROUP BY w.step_id HAVING {Holders} >= 5";

    private const string Added = "ON CONFLICT (promotion_id, step_id, what) DO UPDATE SET number = tally.number + excluded.number";

    /// <summary>Before all reports of a promotion go.</summary>
    public static Task KeepAsync(DbTransaction transaction, string promotion, CancellationToken ct) => transaction.ExecuteAsync(
        $"INSERT INTO tally (promotion_id, step_id, what, number) SELECT @promotion, w.step_id, 'HandedIn', {Holders} {HandedIn} {Enough} {Added}", new { promotion }, ct);

    /// <summary>Before the reports of one person go who shares their work with nobody.</summary>
    public static Task KeepAsync(DbTransaction transaction, string promotion, PersonId person, CancellationToken ct) => transaction.ExecuteAsync(
        $"""
        INSERT INTO tally (promotion_id, step_id, what, number)
        SELECT @promotion, m.step_id, 'HandedIn', 1 FROM work_report m
         WHERE m.promotion_id = @promotion AND m.person_id = @person AND m.mark = 'HandedIn' AND m.step_id IN (SELECT w.step_id {HandedIn} {Enough})
        {Added}
        """,
        new { promotion, person = person.Value },
        ct);
}
