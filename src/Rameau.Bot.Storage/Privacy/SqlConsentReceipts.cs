using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

public sealed class SqlConsentReceipts(DbDataSource db) : IConsentReceipts
{
    public async Task<IReadOnlyList<ConsentReceipt>> OfAsync(PersonId person, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Field, string Before, string After, long At)>(
            "SELECT field, before, after, changed_at FROM consent_receipt WHERE person_id = @id ORDER BY changed_at DESC, field",
            new { id = person.Value },
            ct);

        return [.. rows.Select(row => new ConsentReceipt(row.Field.Named<Field>(), row.Before.Named<Audience>(), row.After.Named<Audience>(), row.At.Instant()))];
    }

    public Task PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM consent_receipt WHERE changed_at < @before", new { before = before.Millis() }, ct);

    internal static async Task AddAsync(DbTransaction transaction, PersonId person, IEnumerable<ConsentReceipt> receipts, CancellationToken ct)
    {
        foreach (var receipt in receipts)
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO consent_receipt (person_id, field, changed_at, before, after) VALUES (@id, @field, @at, @before, @after)
                ON CONFLICT (person_id, field, changed_at) DO UPDATE SET after = excluded.after
                """,
                new { id = person.Value, field = $"{receipt.Field}", at = receipt.At.Millis(), before = $"{receipt.Before}", after = $"{receipt.After}" },
                ct);
        }
    }
}
