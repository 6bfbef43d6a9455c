using Dapper;
using Npgsql;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Testing;

/// <summary>
/// A schema on the server that RAMEAU_TEST_POSTGRES names. Where the variable is absent, tests marked <see cref="DatabaseFactAttribute"/>
/// or <see cref="DatabaseTheoryAttribute"/> are skipped with that reason; in CI they fail.
/// </summary>
public sealed class PostgresDatabase : TestDatabase
{
    public const string ServerVariable = "RAMEAU_TEST_POSTGRES";

    /// <summary>Below the server's 100, with room for other test processes.</summary>
    private const int Connections = 20;

    private static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    /// <summary>What a skipped test says; null when it has to run, be it to fail.</summary>
    public static string? SkipReason => Server is null && Environment.GetEnvironmentVariable("CI") is not "true" ? Absent : null;

    protected override string ConnectionString => Named(new NpgsqlConnectionStringBuilder(Store.Source.ConnectionString).SearchPath);

    protected override string? WhyAbsent => Server is null ? Absent : null;

    private static string Absent => $"{ServerVariable} is not set; give it the connection string of a PostgreSQL server that may be written to.";

    public override async Task ClearAsync()
    {
        await using var connection = await Store.Source.OpenConnectionAsync();
        await connection.ExecuteAsync($"TRUNCATE {string.Join(", ", await TablesAsync())}");
    }

    protected override Task<IReadOnlyList<string>> TablesAsync() =>
        RowsAsync("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migration'");

    protected override async Task<Store> CreateAsync(string name)
    {
        await OnServerAsync($"CREATE SCHEMA {name}");

        return Store.Open(StoreKind.Postgres, Named(name));
    }

    protected override async Task DropAsync(Store store)
    {
        var name = new NpgsqlConnectionStringBuilder(store.Source.ConnectionString).SearchPath;
        await store.DisposeAsync();
        await OnServerAsync($"DROP SCHEMA {name} CASCADE");
    }

    private static string Named(string? schema) =>
        new NpgsqlConnectionStringBuilder(Server) { SearchPath = schema, MaxPoolSize = Connections, Timeout = 60 }.ConnectionString;

    private static async Task OnServerAsync(string sql)
    {
        await using NpgsqlConnection connection = new(Server);
        await connection.ExecuteAsync(sql);
    }
}
