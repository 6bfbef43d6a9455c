using System.Data.Common;
using Dapper;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Database;

public abstract class MigratorContract(TestDatabase database)
{
    private static readonly Migration Pears = new(1, "0001_pears", "CREATE TABLE pear (id BIGINT PRIMARY KEY); INSERT INTO pear (id) VALUES (1);");
    private static readonly Migration Plums = new(2, "0002_plums", "CREATE TABLE plum (id BIGINT PRIMARY KEY);");
    private static readonly Migration Broken = new(2, "0002_broken", "CREATE TABLE plum (id BIGINT PRIMARY KEY); INSERT INTO nowhere VALUES (1);");

    [DatabaseFact]
    public async Task Of_twenty_programs_that_start_at_once_one_applies_the_migrations()
    {
        var store = await database.BlankAsync();

        var applied = await Race.RunAsync(20, _ => new Migrator(store).ApplyAsync(default));

        Assert.Single(applied, list => list.SequenceEqual(Migration.All));
        Assert.Equal(19, applied.Count(list => list.Count == 0));
    }

    [DatabaseFact]
    public async Task What_is_pending_is_listed_and_asking_changes_nothing()
    {
        var store = await database.BlankAsync();
        Assert.Equal([Pears, Plums], await new Migrator(store, [Pears, Plums]).PendingAsync(default));

        Assert.Equal([Pears], await new Migrator(store, [Pears]).ApplyAsync(default));
        Assert.Equal([Plums], await new Migrator(store, [Pears, Plums]).PendingAsync(default));

        Assert.Equal([Plums], await new Migrator(store, [Pears, Plums]).ApplyAsync(default));
        Assert.Empty(await new Migrator(store, [Pears, Plums]).PendingAsync(default));
    }

    [DatabaseFact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        var store = await database.BlankAsync();
        await new Migrator(store, [Pears, Plums]).ApplyAsync(default);
        Migrator older = new(store, [Pears]);

        Assert.Equal(2, (await Assert.ThrowsAsync<NewerDatabaseException>(() => older.PendingAsync(default))).Found);
        await Assert.ThrowsAsync<NewerDatabaseException>(() => older.ApplyAsync(default));
        await Assert.ThrowsAsync<NewerDatabaseException>(() => new Migrator(store, []).ApplyAsync(default));

        Assert.Empty(await new Migrator(store, [Pears, Plums]).PendingAsync(default));
    }

    [DatabaseFact]
    public async Task A_broken_migration_leaves_nothing_not_even_the_good_ones_before_it()
    {
        var store = await database.BlankAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => new Migrator(store, [Pears, Broken]).ApplyAsync(default));

        Assert.Equal([Pears, Plums], await new Migrator(store, [Pears, Plums]).ApplyAsync(default)); // no table stands in the way
        await using var connection = await store.Source.OpenConnectionAsync();
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM pear"));
    }
}

public sealed class MigratorOnSqlite(SqliteDatabase db) : MigratorContract(db), IClassFixture<SqliteDatabase>;
public sealed class MigratorOnPostgres(PostgresDatabase db) : MigratorContract(db), IClassFixture<PostgresDatabase>;
