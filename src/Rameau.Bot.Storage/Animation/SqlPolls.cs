using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Animation;

public sealed class SqlPolls(DbDataSource db) : IPolls
{
    public async Task<Poll?> FindAsync(PromotionId promotion, PostId id, CancellationToken ct) =>
        (await ReadAsync("WHERE promotion_id = @promotion AND id = @id", new { promotion = promotion.Value, id = id.Value }, ct)).SingleOrDefault();

    public Task<IReadOnlyList<Poll>> PublishedAsync(PromotionId promotion, CancellationToken ct) => ReadAsync(
        "WHERE promotion_id = @promotion AND published_at IS NOT NULL AND closed_at IS NULL AND withdrawn_at IS NULL ORDER BY published_at, id",
        new { promotion = promotion.Value },
        ct);

    public Task<bool> TryWriteAsync(Poll draft, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var isWritten = await transaction.ExecuteAsync(
                """
                INSERT INTO poll (id, promotion_id, revision, person_id, question, is_multiple, is_anonymous, closes_on, written_at)
                VALUES (@Id, @Promotion, @Revision, @Author, @Question, @IsMultiple, @IsAnonymous, @ClosesOn, @WrittenAt)
                ON CONFLICT (id) DO UPDATE
                    SET revision = excluded.revision, person_id = excluded.person_id, question = excluded.question, is_multiple = excluded.is_multiple,
                        is_anonymous = excluded.is_anonymous, closes_on = excluded.closes_on, written_at = excluded.written_at
                 WHERE poll.promotion_id = excluded.promotion_id AND poll.revision = excluded.revision - 1 AND poll.published_at IS NULL
                """,
                PollRow.Values(draft),
                ct) == 1;

            if (isWritten)
            {
                await transaction.ExecuteAsync("DELETE FROM poll_option WHERE poll_id = @id", new { id = draft.Id.Value }, ct);

                foreach (var (label, number) in draft.Options.Select((label, number) => (label, number)))
                {
                    await transaction.ExecuteAsync(
                        "INSERT INTO poll_option (poll_id, number, label, votes) VALUES (@id, @number, @label, 0)",
                        new { id = draft.Id.Value, number = (long)number, label },
                        ct);
                }
            }

            return isWritten;
        },
        ct);

    public async Task<bool> TryPublishAsync(Poll published, CancellationToken ct) => await db.ExecuteAsync(
        """
        UPDATE poll SET person_id = @Author, published_at = @PublishedAt, due_at = @DueAt
         WHERE id = @Id AND promotion_id = @Promotion AND revision = @Revision AND published_at IS NULL
        """,
        PollRow.Values(published),
        ct) == 1;

    public Task<bool> TryCloseAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct) => TryEndAsync("closed_at", promotion, id, at, ct);

    public Task<bool> TryWithdrawAsync(PromotionId promotion, PostId id, Instant at, CancellationToken ct) => TryEndAsync("withdrawn_at", promotion, id, at, ct);

    public async Task<PollAnswers> AnswersAsync(Poll poll, CancellationToken ct)
    {
        object values = new { id = poll.Id.Value };
        var respondents = await db.QueryAsync<string>("SELECT person_id FROM poll_respondent WHERE poll_id = @id ORDER BY person_id", values, ct);
        var votes = await db.QueryAsync<(string Person, long Number)>("SELECT person_id, number FROM poll_vote WHERE poll_id = @id ORDER BY person_id, number", values, ct);
        var counts = poll.IsAnonymous
            ? (await db.QueryAsync<long>("SELECT votes FROM poll_option WHERE poll_id = @id ORDER BY number", values, ct)).Select(count => (int)count)
            : poll.Options.Select((_, number) => votes.Count(vote => vote.Number == number));

        return new(
            [.. respondents.Select(id => new PersonId(id))],
            [.. counts],
            [.. votes.GroupBy(vote => vote.Person).Select(one => new NamedVote(new(one.Key), [.. one.Select(vote => (int)vote.Number)]))]);
    }

    public Task<bool> TryVoteAsync(Poll poll, PersonId person, IReadOnlyCollection<int> choices, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // Writing the row holds its lock until the end: nobody closes the poll meanwhile, and of two answers at once one counts after the other.
            object who = new { id = poll.Id.Value, person = person.Value };
            var isOpen = await transaction.ExecuteAsync(
                "UPDATE poll SET question = question WHERE id = @id AND published_at IS NOT NULL AND closed_at IS NULL AND withdrawn_at IS NULL", who, ct) == 1;
            var isFirst = isOpen && await transaction.ExecuteAsync(
                "INSERT INTO poll_respondent (poll_id, person_id) VALUES (@id, @person) ON CONFLICT (poll_id, person_id) DO NOTHING", who, ct) == 1;

            if (!isOpen || (poll.IsAnonymous && !isFirst))
            {
                return false;
            }

            await transaction.ExecuteAsync("DELETE FROM poll_vote WHERE poll_id = @id AND person_id = @person", who, ct);

            foreach (var number in choices)
            {
                await transaction.ExecuteAsync(
                    poll.IsAnonymous
                        ? "UPDATE poll_option SET votes = votes + 1 WHERE poll_id = @id AND number = @number"
                        : "INSERT INTO poll_vote (poll_id, person_id, number) VALUES (@id, @person, @number)",
                    new { id = poll.Id.Value, person = person.Value, number = (long)number },
                    ct);
            }

            return true;
        },
        ct);

    public Task<int> ForgetDraftsAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM poll WHERE published_at IS NULL AND written_at < @before", new { before = before.Millis() }, ct);

    private async Task<bool> TryEndAsync(string column, PromotionId promotion, PostId id, Instant at, CancellationToken ct) => await db.ExecuteAsync(
        $"UPDATE poll SET {column} = @at WHERE id = @id AND promotion_id = @promotion AND published_at IS NOT NULL AND {column} IS NULL",
        new { id = id.Value, promotion = promotion.Value, at = at.Millis() },
        ct) == 1;

    private async Task<IReadOnlyList<Poll>> ReadAsync(string where, object values, CancellationToken ct)
    {
        List<Poll> polls = [];

        foreach (var row in await db.QueryAsync<PollRow>($"{PollRow.Select} {where}", values, ct))
        {
            var options = await db.QueryAsync<string>("SELECT label FROM poll_option WHERE poll_id = @id ORDER BY number", new { id = row.Id }, ct);
            polls.Add(row.Poll(options));
        }

        return polls;
    }
}
