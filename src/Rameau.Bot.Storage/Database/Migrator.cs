using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Rameau.Bot.Storage.Database;

/// <summary>One numbered SQL file, embedded in this assembly.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    public static IReadOnlyList<Migration> All { get; } = [.. Read().OrderBy(migration => migration.Number)];

    private static IEnumerable<Migration> Read()
    {
        var assembly = typeof(Migration).Assembly;

        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)))
        {
            var name = resource.Split('.')[^2];
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            yield return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }
}

/// <summary>The database was written by a later version of the program, which alone knows what it means.</summary>
public sealed class NewerDatabaseException(int found, int known) : Exception(
    $"The database is at migration {found}, this program knows only {known}. Start the newer program, or restore a backup made before it.")
{
    public int Found { get; } = found;
}

/// <summary>Brings a database to this program's shape, one process at a time.</summary>
public sealed class Migrator(Store store, IReadOnlyList<Migration> migrations)
{
    /// <summary>Any number all deployments agree on; PostgreSQL's advisory locks are named by numbers.</summary>
    private const long LockName = 7_262_628;

    public Migrator(Store store)
        : this(store, Migration.All)
    {
    }

    /// <exception cref="NewerDatabaseException">The database has migrations this program does not know.</exception>
    public async Task<IReadOnlyList<Migration>> PendingAsync(CancellationToken ct)
    {
        await using var connection = await store.Source.OpenConnectionAsync(ct);
        return await PendingAsync(connection, null, ct);
    }

    /// <summary>Applies what is missing, all or nothing; returns what was applied.</summary>
    /// <exception cref="NewerDatabaseException">The database has migrations this program does not know.</exception>
    public async Task<IReadOnlyList<Migration>> ApplyAsync(CancellationToken ct)
    {
        await using var connection = await store.Source.OpenConnectionAsync(ct);

        if (store.Kind is StoreKind.Sqlite)
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        }

        // SQLite begins IMMEDIATE, which is the lock; PostgreSQL holds the advisory lock until the end of the transaction.
        await using var transaction = await connection.BeginTransactionAsync(ct);

        if (store.Kind is StoreKind.Postgres)
        {
            await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_xact_lock(@LockName)", new { LockName }, transaction, cancellationToken: ct));
        }

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL)", transaction: transaction);
        var pending = await PendingAsync(connection, transaction, ct);

        foreach (var migration in pending)
        {
            await connection.ExecuteAsync(new CommandDefinition(migration.Sql, transaction: transaction, cancellationToken: ct));
            await connection.ExecuteAsync("INSERT INTO migration (number, name) VALUES (@Number, @Name)", new { migration.Number, migration.Name }, transaction);
        }

        await transaction.CommitAsync(ct);
        return pending;
    }

    private async Task<IReadOnlyList<Migration>> PendingAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var applied = await HasTableAsync(connection, transaction, ct)
            ? (await connection.QueryAsync<long>(new CommandDefinition("SELECT number FROM migration", transaction: transaction, cancellationToken: ct))).ToHashSet()
            : [];
        var known = migrations.Count == 0 ? 0 : migrations[^1].Number;

        return applied.Count > 0 && applied.Max() > known
            ? throw new NewerDatabaseException((int)applied.Max(), known)
            : [.. migrations.Where(migration => !applied.Contains(migration.Number))];
    }

    private async Task<bool> HasTableAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        var sql = store.Kind is StoreKind.Sqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"
            : "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migration'";

        return await connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, transaction: transaction, cancellationToken: ct)) > 0;
    }
}
