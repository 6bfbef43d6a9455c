using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>Erases by the declaration in <see cref="PersonalTables"/>; what a table needs beyond it is in <see cref="Legacy"/>.</summary>
public sealed class SqlErasures(Store store) : IErasures
{
    private const string Select =
        "SELECT receipt AS Receipt, person_id AS Person, asked_at AS AskedAt, stage AS Stage, done_at AS DoneAt, deleted AS Deleted, redacted AS Redacted FROM erasure";

    private readonly DbDataSource db = store.Source;

    public Task<Erasure?> AskAsync(PersonId person, string receipt, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { person = person.Value, receipt, now = now.Millis(), stage = $"{ErasureStage.Asked}" };
            await transaction.ExecuteAsync(
                """
                INSERT INTO erasure (receipt, person_id, asked_at, stage, deleted, redacted)
                SELECT @receipt, id, @now, @stage, 0, 0 FROM person WHERE id = @person
                ON CONFLICT DO NOTHING
                """,
                values,
                ct);

            return (await ReadAsync(transaction, "WHERE person_id = @person", values, ct)).SingleOrDefault();
        },
        ct);

    public Task<IReadOnlyList<Erasure>> UnfinishedAsync(CancellationToken ct) => db.InTransactionAsync(
        transaction => ReadAsync(transaction, "WHERE done_at IS NULL ORDER BY asked_at, receipt", null, ct), ct);

    public Task PartedAsync(Erasure erasure, CancellationToken ct) => db.ExecuteAsync(
        "UPDATE erasure SET stage = @parted WHERE receipt = @receipt AND stage = @asked",
        new { receipt = erasure.Receipt, parted = $"{ErasureStage.Parted}", asked = $"{ErasureStage.Asked}" },
        ct);

    public async Task<Erasure> EraseAsync(Erasure erasure, string mark, Instant now, CancellationToken ct)
    {
        if (erasure.Person is not { } id)
        {
            return erasure;
        }

        return await db.InTransactionAsync(
            async transaction =>
            {
                await transaction.OverwriteAsync(ct);

                // Writing the row holds its lock until the end: of two nodes that do this at once one finds it done.
                await transaction.ExecuteAsync("UPDATE erasure SET stage = stage WHERE receipt = @Receipt", new { erasure.Receipt }, ct);
                var standing = (await ReadAsync(transaction, "WHERE receipt = @Receipt", new { erasure.Receipt }, ct)).Single();
                return standing.Stage >= ErasureStage.Erased ? standing : await EraseAsync(transaction, standing, id, mark, now, ct);
            },
            ct);
    }

    public async Task<bool> TryCompactAsync(Erasure erasure, Instant now, CancellationToken ct) =>
        erasure.Stage >= ErasureStage.Erased && await Compaction.TryAsync(store, ct) && await db.ExecuteAsync(
            "UPDATE erasure SET stage = @done, done_at = @now WHERE receipt = @receipt AND stage = @erased",
            new { receipt = erasure.Receipt, done = $"{ErasureStage.Done}", erased = $"{ErasureStage.Erased}", now = now.Millis() },
            ct) == 1;

    public Task<int> PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM erasure WHERE done_at < @before", new { before = before.Millis() }, ct);

    private static async Task<Erasure> EraseAsync(DbTransaction transaction, Erasure erasure, PersonId id, string mark, Instant now, CancellationToken ct)
    {
        var (deleted, redacted) = (0L, 0L);

        if (await PersonAsync(transaction, id, ct) is { } person)
        {
            var channelIds = await transaction.QueryAsync<string>("SELECT user_id FROM channel_identity WHERE person_id = @id", new { id = id.Value }, ct);
            await Legacy.HandOnAsync(transaction, person, now, ct);
            deleted = await Sweep.DeleteAsync(transaction, id, mark, ct);
            redacted = await Sweep.RedactAsync(transaction, Traces.Of(person, channelIds), mark, ct);
        }

        var erased = erasure with { Person = null, Stage = ErasureStage.Erased, Deleted = deleted, Redacted = redacted };
        await transaction.ExecuteAsync(
            "UPDATE erasure SET person_id = NULL, stage = @stage, deleted = @deleted, redacted = @redacted WHERE receipt = @receipt",
            new { receipt = erased.Receipt, stage = $"{erased.Stage}", deleted, redacted },
            ct);

        return erased;
    }

    private static async Task<Person?> PersonAsync(DbTransaction transaction, PersonId id, CancellationToken ct) =>
        await transaction.QueryAsync<PersonRow>($"{SqlPeople.Select} WHERE p.id = @id ORDER BY g.position", new { id = id.Value }, ct) is { Count: > 0 } rows ? PersonRow.Person(rows) : null;

    private static async Task<IReadOnlyList<Erasure>> ReadAsync(DbTransaction transaction, string where, object? values, CancellationToken ct) =>
        [.. (await transaction.QueryAsync<Row>($"{Select} {where}", values, ct)).Select(row => row.Erasure())];

    private sealed record Row(string Receipt, string? Person, long AskedAt, string Stage, long? DoneAt, long Deleted, long Redacted)
    {
        public Erasure Erasure() => new(
            Receipt, Person is { } id ? new PersonId(id) : null, AskedAt.Instant(), Stage.Named<ErasureStage>(), DoneAt.Instant(), Deleted, Redacted);
    }
}
