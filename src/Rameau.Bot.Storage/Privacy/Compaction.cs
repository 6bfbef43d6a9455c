using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Privacy;

/// <summary>
/// A deleted row lies in the file until something else is written there. SQLite writes the whole file anew and empties its log. PostgreSQL
/// frees dead rows for overwriting, and keeps its log of changes as long as whoever runs the server says.
/// </summary>
internal static class Compaction
{
    /// <summary>A person may be waiting; what is busy now is compacted by the next chore.</summary>
    private const int Seconds = 3;

    private static readonly int[] Busy = [5, 6]; // SQLITE_BUSY and SQLITE_LOCKED

    public static async Task<bool> TryAsync(Store store, CancellationToken ct)
    {
        await using var connection = await store.Source.OpenConnectionAsync(ct);

        try
        {
            return store.Kind is StoreKind.Sqlite ? await SqliteAsync(connection, ct) : await PostgresAsync(connection, ct);
        }
        catch (SqliteException e) when (Busy.Contains(e.SqliteErrorCode))
        {
            return false;
        }
    }

    private static async Task<bool> SqliteAsync(DbConnection connection, CancellationToken ct)
    {
        await connection.ExecuteAsync(new CommandDefinition("VACUUM", commandTimeout: Seconds, cancellationToken: ct));
        var isBusy = await connection.QueryFirstAsync<long>(new CommandDefinition("PRAGMA wal_checkpoint(TRUNCATE)", commandTimeout: Seconds, cancellationToken: ct));
        return isBusy == 0;
    }

    private static async Task<bool> PostgresAsync(DbConnection connection, CancellationToken ct)
    {
        var tables = string.Join(", ", PersonalTables.All.Select(table => table.Name));
        await connection.ExecuteAsync(new CommandDefinition($"VACUUM {tables}", cancellationToken: ct));
        return true;
    }
}
