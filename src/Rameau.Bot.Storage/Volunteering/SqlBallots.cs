using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Volunteering;

public sealed class SqlBallots(DbDataSource db) : IBallots
{
    private static readonly string[] Tables = ["ballot_vote", "ballot_voter", "ballot_count", "ballot"];

    public async Task<Ballot?> FindAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(long Opened, long Closes, string? Secret)>(
            "SELECT opened_at, closes_at, secret FROM ballot WHERE promotion_id = @promotion", new { promotion = promotion.Value }, ct);

        return rows is [var row] ? new(promotion, row.Opened.Instant(), row.Closes.Instant(), row.Secret is null) : null;
    }

    public Task<bool> TryOpenAsync(Ballot ballot, string secret, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { promotion = ballot.Promotion.Value, opened = ballot.OpenedAt.Millis(), closes = ballot.ClosesAt.Millis(), secret };

            // Writing the row holds its lock until the end, so that of two opened at once one sees the other.
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", values, ct);

            if (await transaction.QueryAsync<long>("SELECT COUNT(*) FROM ballot WHERE promotion_id = @promotion AND secret IS NOT NULL AND closes_at > @opened", values, ct) is not [0])
            {
                return false;
            }

            foreach (var table in Tables)
            {
                await transaction.ExecuteAsync($"DELETE FROM {table} WHERE promotion_id = @promotion", values, ct);
            }

            await transaction.ExecuteAsync("INSERT INTO ballot (promotion_id, opened_at, closes_at, secret) VALUES (@promotion, @opened, @closes, @secret)", values, ct);
            return true;
        },
        ct);

    public async Task<IReadOnlySet<PersonId>> VotersAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<string>("SELECT person_id FROM ballot_voter WHERE promotion_id = @promotion", new { promotion = promotion.Value }, ct);
        return rows.Select(row => new PersonId(row)).ToHashSet();
    }

    public Task<bool> TryVoteAsync(PromotionId promotion, PersonId voter, PersonId candidate, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { promotion = promotion.Value, voter = voter.Value, candidate = candidate.Value, at = now.Millis() };
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", values, ct);

            if (await transaction.QueryAsync<string>("SELECT secret FROM ballot WHERE promotion_id = @promotion AND secret IS NOT NULL AND closes_at > @at", values, ct) is not [var secret])
            {
                return false;
            }

            await transaction.ExecuteAsync(
                "INSERT INTO ballot_voter (promotion_id, person_id) VALUES (@promotion, @voter) ON CONFLICT (promotion_id, person_id) DO NOTHING", values, ct);
            await transaction.ExecuteAsync(
                """
                INSERT INTO ballot_vote (promotion_id, voter_key, candidate_id) VALUES (@promotion, @key, @candidate)
                ON CONFLICT (promotion_id, voter_key) DO UPDATE SET candidate_id = excluded.candidate_id
                """,
                new { promotion = promotion.Value, key = Key(secret, voter), candidate = candidate.Value },
                ct);
            return true;
        },
        ct);

    public Task<bool> TryCountAsync(PromotionId promotion, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { promotion = promotion.Value, at = now.Millis() };
            await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @promotion", values, ct);
            var closed = await transaction.ExecuteAsync(
                "UPDATE ballot SET secret = NULL, closes_at = CASE WHEN closes_at < @at THEN closes_at ELSE @at END WHERE promotion_id = @promotion AND secret IS NOT NULL", values, ct);

            if (closed == 0)
            {
                return false;
            }

            await transaction.ExecuteAsync(
                """
                INSERT INTO ballot_count (promotion_id, candidate_id, votes)
                SELECT promotion_id, candidate_id, COUNT(*) FROM ballot_vote WHERE promotion_id = @promotion GROUP BY promotion_id, candidate_id
                """,
                values,
                ct);
            await transaction.ExecuteAsync("DELETE FROM ballot_vote WHERE promotion_id = @promotion", values, ct);
            return true;
        },
        ct);

    public async Task<IReadOnlyDictionary<PersonId, int>> CountsAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Candidate, long Votes)>(
            "SELECT candidate_id, votes FROM ballot_count WHERE promotion_id = @promotion", new { promotion = promotion.Value }, ct);

        return rows.ToDictionary(row => new PersonId(row.Candidate), row => (int)row.Votes);
    }

    private static string Key(string secret, PersonId voter) =>
        Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(voter.Value)));
}
