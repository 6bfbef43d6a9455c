using System.Data.Common;
using System.Globalization;
using Dapper;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>Reads and purges by the declaration in <see cref="PersonalTables"/>: a table that is declared there needs nothing here.</summary>
public sealed class SqlPersonalData(DbDataSource db) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalSection>> OfAsync(PersonId person, CancellationToken ct)
    {
        List<PersonalSection> sections = [];

        foreach (var table in PersonalTables.All.Where(table => table.Purpose is not null).Reverse()) // who they are first, as it is deleted last
        {
            List<IReadOnlyList<PersonalValue>> rows = [];

            if (table.Through is { } through)
            {
                rows.AddRange(await RowsAsync(table, null, through, person, ct));
            }

            foreach (var owner in table.People)
            {
                rows.AddRange(await RowsAsync(table, owner, table.Through is null ? $"{owner.Name} = @id" : $"{owner.Name} = @id AND NOT COALESCE({table.Through}, FALSE)", person, ct));
            }

            if (rows.Count > 0)
            {
                sections.Add(new(table.Name, table.Label, table.Kind, rows));
            }
        }

        return sections;
    }

    public async Task<IReadOnlyDictionary<string, long>> HeldAsync(DataKind kind, PromotionId promotion, CancellationToken ct)
    {
        Dictionary<string, long> held = [];

        foreach (var table in Timed(kind))
        {
            held[table.Name] = (await db.QueryAsync<long>($"SELECT COUNT(*) FROM {table.Name} WHERE {table.InPromotion}", new { promotion = promotion.Value }, ct)).Single();
        }

        return held;
    }

    public Task<long> PurgeAsync(DataKind kind, PromotionId promotion, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.OverwriteAsync(ct);
            var purged = 0L;

            foreach (var table in Timed(kind))
            {
                purged += await transaction.ExecuteAsync($"DELETE FROM {table.Name} WHERE {table.InPromotion}", new { promotion = promotion.Value }, ct);
            }

            return purged;
        },
        ct);

    public async Task<IReadOnlyList<HeldData>> AgesAsync(Instant now, CancellationToken ct)
    {
        List<HeldData> ages = [];

        foreach (var table in PersonalTables.All.Where(table => table.Age is not null))
        {
            var (rows, oldest) = (await db.QueryAsync<(long, long?)>(
                $"SELECT COUNT(*), MIN({table.Age}) FROM {table.Name} WHERE {table.Age} IS NOT NULL AND {table.Ageing ?? "1 = 1"}", null, ct)).Single();
            ages.Add(new(table.AgeKind, table.Name, rows, oldest.Instant(), Retention.Since(table.AgeKind, now)));
        }

        return ages;
    }

    private static IEnumerable<PersonalTable> Timed(DataKind kind) => PersonalTables.All.Where(table => table.Kind == kind && table.InPromotion is not null);

    private async Task<IEnumerable<IReadOnlyList<PersonalValue>>> RowsAsync(PersonalTable table, PersonalColumn? owner, string where, PersonId person, CancellationToken ct)
    {
        var isFirst = owner is null || owner == table.People.First();
        PersonalColumn[] told = [.. table.Columns.Where(column => column != owner && column.Label is not null && (isFirst || column.Kind is not (ColumnKind.Words or ColumnKind.Own)))];
        await using var connection = await db.OpenConnectionAsync(ct);
        var names = told.Length == 0 ? "1" : string.Join(", ", told.Select(column => column.Name));
        var rows = await connection.QueryAsync(new CommandDefinition($"SELECT {names} FROM {table.Name} WHERE {where}", new { id = person.Value }, cancellationToken: ct));

        return rows.Select(row => Values(told, (IDictionary<string, object?>)row, owner));
    }

    private static IReadOnlyList<PersonalValue> Values(PersonalColumn[] told, IDictionary<string, object?> row, PersonalColumn? owner) =>
    [
        .. owner is { Label: { } part } ? [new PersonalValue.Text("à quel titre", part)] : (PersonalValue[])[],
        .. told.Where(column => row[column.Name] is not (null or "")).Select(column => Value(column, row[column.Name]!)),
    ];

    private static PersonalValue Value(PersonalColumn column, object held) => column switch
    {
        { IsPerson: true } => new PersonalValue.Someone(column.Label!, new((string)held)),
        { Kind: ColumnKind.At } => new PersonalValue.Moment(column.Label!, Convert.ToInt64(held, CultureInfo.InvariantCulture).Instant()),
        _ => new PersonalValue.Text(column.Label!, Convert.ToString(held, CultureInfo.InvariantCulture)!),
    };
}
