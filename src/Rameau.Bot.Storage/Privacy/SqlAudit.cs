using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

public sealed class SqlAudit(DbDataSource db) : IAudit
{
    private const string Insert = "INSERT INTO audit (by_id, act, whose_id, fields, at) VALUES (@by, @act, @whose, @fields, @at)";

    public Task AddAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            foreach (var entry in entries)
            {
                await transaction.ExecuteAsync(Insert, Values(entry), ct);
            }
        },
        ct);

    public Task<bool> TryAddAsync(AuditEntry entry, int most, Instant since, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // Writing the person's row holds its lock until the end: those who ask at once are counted one after the other.
            await transaction.ExecuteAsync("UPDATE person SET first_name = first_name WHERE id = @whose", new { whose = entry.Whose.Value }, ct);
            var before = (await transaction.QueryAsync<long>(
                "SELECT COUNT(*) FROM audit WHERE whose_id = @whose AND act = @act AND COALESCE(by_id, '') = COALESCE(@by, '') AND at > @since",
                new { whose = entry.Whose.Value, act = $"{entry.Act}", by = entry.By?.Value, since = since.Millis() },
                ct)).Single();

            return before < most && await transaction.ExecuteAsync(Insert, Values(entry), ct) == 1;
        },
        ct);

    public async Task<IReadOnlyList<AuditEntry>> AboutAsync(PersonId whose, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string? By, string Act, string Fields, long At)>(
            "SELECT by_id, act, fields, at FROM audit WHERE whose_id = @whose ORDER BY at, act, by_id, fields", new { whose = whose.Value }, ct))
            .Select(row => new AuditEntry(
                row.By is { } by ? new PersonId(by) : null,
                row.Act.Named<AuditAct>(),
                whose,
                [.. row.Fields.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Named<Field>())],
                row.At.Instant())),
    ];

    public Task<int> PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM audit WHERE at < @before", new { before = before.Millis() }, ct);

    private static object Values(AuditEntry entry) => new
    {
        by = entry.By?.Value,
        act = $"{entry.Act}",
        whose = entry.Whose.Value,
        fields = string.Join(',', entry.Fields),
        at = entry.At.Millis(),
    };
}
