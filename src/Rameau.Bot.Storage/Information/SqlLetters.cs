using System.Data.Common;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Information;

public sealed class SqlLetters(DbDataSource db) : ILetters
{
    public async Task<IReadOnlyList<Letter>> OfPromotionAsync(PromotionId promotion, CancellationToken ct)
    {
        object values = new { promotion = promotion.Value };
        var letters = await db.QueryAsync<Row>(
            """
            SELECT step_id AS Step, revision, introduction, author_id AS Author, approved_at AS ApprovedAt FROM letter WHERE promotion_id = @promotion ORDER BY step_id
            """,
            values,
            ct);
        var items = (await db.QueryAsync<ItemRow>(
            """
            SELECT step_id AS Step, rubric, resource_id AS Resource, title, summary, url FROM letter_item WHERE promotion_id = @promotion ORDER BY step_id, number
            """,
            values,
            ct)).ToLookup(item => item.Step, item => item.Item());

        return [.. letters.Select(row => row.Letter(promotion, [.. items[row.Step]]))];
    }

    public Task<bool> TryWriteAsync(Letter letter, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var isWritten = await transaction.ExecuteAsync(
                """
                INSERT INTO letter (promotion_id, step_id, revision, introduction, author_id, approved_at)
                SELECT @promotion, @step, @revision, @introduction, @author, @approvedAt
                 WHERE @revision = 1 OR EXISTS (SELECT 1 FROM letter WHERE promotion_id = @promotion AND step_id = @step)
                ON CONFLICT (promotion_id, step_id) DO UPDATE
                    SET revision = excluded.revision, introduction = excluded.introduction, author_id = excluded.author_id, approved_at = excluded.approved_at
                 WHERE letter.revision = excluded.revision - 1
                """,
                new
                {
                    promotion = letter.Promotion.Value,
                    step = letter.Step.Value,
                    revision = (long)letter.Revision,
                    introduction = letter.Introduction,
                    author = letter.Author?.Value,
                    approvedAt = letter.ApprovedAt.Millis(),
                },
                ct) == 1;

            if (isWritten)
            {
                await WriteItemsAsync(transaction, letter, ct);
            }

            return isWritten;
        },
        ct);

    private static async Task WriteItemsAsync(DbTransaction transaction, Letter letter, CancellationToken ct)
    {
        await transaction.ExecuteAsync(
            "DELETE FROM letter_item WHERE promotion_id = @promotion AND step_id = @step", new { promotion = letter.Promotion.Value, step = letter.Step.Value }, ct);

        foreach (var (number, item) in letter.Items.Index())
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO letter_item (promotion_id, step_id, number, rubric, resource_id, title, summary, url)
                VALUES (@promotion, @step, @number, @rubric, @resource, @title, @summary, @url)
                """,
                new
                {
                    promotion = letter.Promotion.Value,
                    step = letter.Step.Value,
                    number = (long)number,
                    rubric = $"{item.Rubric}",
                    resource = item.Resource?.Value,
                    title = item.Title,
                    summary = item.Summary,
                    url = item.Url,
                },
                ct);
        }
    }

    private sealed record Row(string Step, long Revision, string? Introduction, string? Author, long? ApprovedAt)
    {
        public Letter Letter(PromotionId promotion, IReadOnlyList<NewsletterItem> items) => new(promotion, new(Step), items, (int)Revision)
        {
            Introduction = Introduction,
            Author = Author is { } author ? new(author) : null,
            ApprovedAt = ApprovedAt.Instant(),
        };
    }

    private sealed record ItemRow(string Step, string Rubric, string? Resource, string Title, string Summary, string? Url)
    {
        public NewsletterItem Item() => new(Rubric.Named<Rubric>(), Title, Summary, Url) { Resource = Resource is { } id ? new ResourceId(id) : null };
    }
}
