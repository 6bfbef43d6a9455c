using Dapper;
using Microsoft.Data.Sqlite;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Testing;

/// <summary>A file in the temporary folder, in WAL mode as in production.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    protected override string ConnectionString => Store.Source.ConnectionString;

    public override async Task ClearAsync()
    {
        await using var connection = await Store.Source.OpenConnectionAsync();
        var tables = await TablesAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("PRAGMA defer_foreign_keys = ON", transaction: transaction);

        foreach (var table in tables)
        {
            await connection.ExecuteAsync($"DELETE FROM {table}", transaction: transaction);
        }

        await transaction.CommitAsync();
    }

    protected override Task<IReadOnlyList<string>> TablesAsync() =>
        RowsAsync("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

    protected override Task<Store> CreateAsync(string name) =>
        Task.FromResult(Store.Open(StoreKind.Sqlite, $"Data Source={Path.Combine(Path.GetTempPath(), $"{name}.db")}"));

    protected override async Task DropAsync(Store store)
    {
        var file = new SqliteConnectionStringBuilder(store.Source.ConnectionString).DataSource;
        await store.DisposeAsync();

        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(file + ending);
        }
    }
}
