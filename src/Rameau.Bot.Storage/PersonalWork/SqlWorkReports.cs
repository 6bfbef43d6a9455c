using System.Data.Common;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.PersonalWork;

public sealed class SqlWorkReports(DbDataSource db) : IWorkReports
{
    public async Task<IReadOnlyList<WorkReport>> OfPromotionAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Step, string Person, string Mark, long At)>(
            "SELECT step_id, person_id, mark, marked_at FROM work_report WHERE promotion_id = @id ORDER BY marked_at, person_id, step_id",
            new { id = promotion.Value },
            ct);

        return [.. rows.Select(row => new WorkReport(promotion, new(row.Step), new(row.Person), row.Mark.Named<WorkMark>(), row.At.Instant()))];
    }

    public Task SaveAsync(WorkReport report, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO work_report (promotion_id, step_id, person_id, mark, marked_at) VALUES (@promotion, @step, @person, @mark, @at)
        ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE SET mark = excluded.mark, marked_at = excluded.marked_at
         WHERE work_report.marked_at <= excluded.marked_at
        """,
        Values(report),
        ct);

    public Task ForgetAsync(WorkReport report, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM work_report WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person AND marked_at = @at", Values(report), ct);

    public async Task<int> TalliedAsync(PromotionId promotion, CancellationToken ct) => (int)(await db.QueryAsync<long>(
        "SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM tally WHERE promotion_id = @id AND what = 'HandedIn'", new { id = promotion.Value }, ct)).Single();

    private static object Values(WorkReport report) => new
    {
        promotion = report.Promotion.Value,
        step = report.Step.Value,
        person = report.Person.Value,
        mark = report.Mark.ToString(),
        at = report.At.Millis(),
    };
}
