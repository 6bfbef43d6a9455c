using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

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
    public static async Task<T> InTransactionAsync<T>(this DbDataSource db, Func<DbTransaction, Task<T>> work, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var result = await work(transaction);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <inheritdoc cref="InTransactionAsync{T}"/>
    public static Task InTransactionAsync(this DbDataSource db, Func<DbTransaction, Task> work, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await work(transaction);
            return true;
        },
        ct);

    public static Task<int> ExecuteAsync(this DbTransaction transaction, string sql, object? values, CancellationToken ct) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: ct));

    public static async Task<IReadOnlyList<T>> QueryAsync<T>(this DbTransaction transaction, string sql, object? values, CancellationToken ct) =>
        [.. await transaction.Connection!.QueryAsync<T>(new CommandDefinition(sql, values, transaction, cancellationToken: ct))];

    /// <summary>From here on SQLite overwrites in its file what this connection deletes; PostgreSQL has nothing alike.</summary>
    public static Task OverwriteAsync(this DbTransaction transaction, CancellationToken ct) =>
        transaction.Connection is SqliteConnection ? transaction.ExecuteAsync("PRAGMA secure_delete = ON", null, ct) : Task.CompletedTask;

    /// <summary>One parameter each, because Dapper hands PostgreSQL an array where it writes SQLite a list; NULL matches nothing.</summary>
    public static string List(string name, IEnumerable<string?> items, DynamicParameters values)
    {
        var names = items.Select((item, i) => (Name: $"{name}{i}", item)).ToArray();
        Array.ForEach(names, one => values.Add(one.Name, one.item));

        return names.Length == 0 ? "NULL" : string.Join(", ", names.Select(one => $"@{one.Name}"));
    }

    /// <summary>Somebody else wrote the same between our look and our write. SQLite, with one writer at a time, never says so.</summary>
    public static bool IsLostRace(this DbException e) => e.SqlState == PostgresErrorCodes.UniqueViolation;

    /// <summary>The time by the database itself, in UTC epoch milliseconds: what the nodes agree on when their own clocks differ.</summary>
    public static string Clock(this DbDataSource db)
    {
        using var connection = db.CreateConnection(); // never opened: the source itself may be one that wraps another

        return connection is NpgsqlConnection
            ? "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"
            : "CAST(unixepoch('subsec') * 1000 AS INTEGER)";
    }

    public static long Millis(this Instant instant) => instant.ToUnixTimeMilliseconds();

    public static long? Millis(this Instant? instant) => instant?.ToUnixTimeMilliseconds();

    public static Instant Instant(this long millis) => NodaTime.Instant.FromUnixTimeMilliseconds(millis);

    public static Instant? Instant(this long? millis) => millis?.Instant();

    public static T Named<T>(this string name)
        where T : struct, Enum => Enum.Parse<T>(name);
}
