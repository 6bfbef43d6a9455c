using System.Data.Common;
using Dapper;
using NodaTime;

namespace Rameau.Bot.Storage.Database;

/// <summary>Dapper over a data source, with cancellation.</summary>
internal static class Sql
{
    public static async Task<int> ExecuteAsync(this DbDataSource db, string sql, object? values, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        return await connection.ExecuteAsync(new CommandDefinition(sql, values, cancellationToken: ct));
    }

    public static async Task<IReadOnlyList<T>> QueryAsync<T>(this DbDataSource db, string sql, object? values, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        return [.. await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: ct))];
    }

    public static async Task<T?> FirstAsync<T>(this DbDataSource db, string sql, object? values, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        return await connection.QueryFirstOrDefaultAsync<T>(new CommandDefinition(sql, values, cancellationToken: ct));
    }

    /// <summary>All of it or nothing.</summary>
    public static async Task InTransactionAsync(this DbDataSource db, Func<DbTransaction, Task> work, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await work(transaction);
        await transaction.CommitAsync(ct);
    }

    public static Task<int> ExecuteAsync(this DbTransaction transaction, string sql, object? values, CancellationToken ct) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: ct));

    /// <summary>One parameter each, because Dapper hands PostgreSQL an array where it writes SQLite a list; NULL matches nothing.</summary>
    public static string List(string name, IEnumerable<string?> items, DynamicParameters values)
    {
        var names = items.Select((item, i) => (Name: $"{name}{i}", item)).ToArray();
        Array.ForEach(names, one => values.Add(one.Name, one.item));

        return names.Length == 0 ? "NULL" : string.Join(", ", names.Select(one => $"@{one.Name}"));
    }

    public static long Millis(this Instant instant) => instant.ToUnixTimeMilliseconds();

    public static long? Millis(this Instant? instant) => instant?.ToUnixTimeMilliseconds();

    public static Instant Instant(this long millis) => NodaTime.Instant.FromUnixTimeMilliseconds(millis);

    public static Instant? Instant(this long? millis) => millis?.Instant();

    public static T Named<T>(this string name)
        where T : struct, Enum => Enum.Parse<T>(name);
}
