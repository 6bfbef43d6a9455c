using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Privacy;

/// <summary>Who had one level for all fields has what it meant, field by field.</summary>
public abstract class ConsentMigrationContract(TestDatabase database)
{
    private const int FieldByField = 19;

    [DatabaseFact]
    public async Task What_was_said_before_means_the_same_as_before()
    {
        var store = await database.BlankAsync();
        await new Migrator(store, [.. Migration.All.Where(one => one.Number < FieldByField)]).ApplyAsync(default);
        Consent?[] levels = [null, .. Enum.GetValues<Consent>()];

        foreach (var level in levels)
        {
            await using var insert = store.Source.CreateCommand(
                $"INSERT INTO person (id, first_name, last_name, consent) VALUES ('{IdOf(level)}', 'Aline', 'Brumevert', {(level is null ? "NULL" : $"'{level}'")})");
            await insert.ExecuteNonQueryAsync();
        }

        await new Migrator(store).ApplyAsync(default);

        foreach (var level in levels)
        {
            var person = (await new SqlPeople(store.Source).FindAsync(new(IdOf(level)), default))!;
            Assert.Equal(level is { } said ? Consents.Of(said) : null, person.Consents);
        }
    }

    private static string IdOf(Consent? level) => level is null ? "silent" : $"{level}";
}

public sealed class ConsentMigrationOnSqlite(SqliteDatabase db) : ConsentMigrationContract(db), IClassFixture<SqliteDatabase>;
public sealed class ConsentMigrationOnPostgres(PostgresDatabase db) : ConsentMigrationContract(db), IClassFixture<PostgresDatabase>;
