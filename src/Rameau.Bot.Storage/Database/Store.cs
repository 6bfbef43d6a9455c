using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rameau.Bot.Storage.Database;

public enum StoreKind
{
    Sqlite,
    Postgres,
}

/// <summary>
/// The database a deployment chose. Everything but opening, locking, overwriting and asking the time is one SQL text for both. One difference remains: U+0000
/// is kept by SQLite and refused, with the whole statement, by PostgreSQL; whatever reads text from outside has to leave it out.
/// </summary>
public sealed class Store : IAsyncDisposable
{
    private Store(StoreKind kind, DbDataSource source) => (Kind, Source) = (kind, source);

    public StoreKind Kind { get; }

    public DbDataSource Source { get; }

    /// <summary>The SQLite file that is not there yet, which opening a connection would make; null for any other database.</summary>
    public string? AbsentFile =>
        Kind is StoreKind.Sqlite
        && new SqliteConnectionStringBuilder(Source.ConnectionString) is { Mode: not SqliteOpenMode.Memory, DataSource: { Length: > 0 } file }
        && file != ":memory:" && !file.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && !File.Exists(file)
            ? file
            : null;

    /// <exception cref="ArgumentException">The connection string is not one of the provider's.</exception>
    public static Store Open(StoreKind kind, string connectionString) => kind switch
    {
        StoreKind.Sqlite => new(kind, SqliteFactory.Instance.CreateDataSource(Sqlite(connectionString))),
        _ => new(kind, NpgsqlDataSource.Create(connectionString)),
    };

    /// <summary>The same database by another way, which closes this one when it is closed.</summary>
    public Store Through(Func<DbDataSource, DbDataSource> way) => new(Kind, way(Source));

    public ValueTask DisposeAsync()
    {
        if (Kind is StoreKind.Sqlite)
        {
            using var connection = (SqliteConnection)Source.CreateConnection();
            SqliteConnection.ClearPool(connection);
        }

        return Source.DisposeAsync();
    }

    /// <summary>A busy database is retried until the command's time-out, which is what SQLite's busy_timeout is here.</summary>
    private static string Sqlite(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 10 }.ToString();
}
