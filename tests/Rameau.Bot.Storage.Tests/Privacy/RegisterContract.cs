using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Privacy;

/// <summary>Every column of every table is declared, and every declaration has its column.</summary>
public abstract class RegisterContract(TestDatabase database) : StorageContract(database)
{
    [DatabaseFact]
    public async Task Each_column_of_the_schema_is_in_the_register_of_personal_data()
    {
        var columns = await ColumnsAsync();
        var declared = PersonalTables.All.SelectMany(table => table.Columns.Select(column => (Table: table.Name, Column: column.Name))).ToArray();
        string[] missing = [.. columns.Except(declared).Select(one => $"{one.Table}.{one.Column}: declare it in Storage/Privacy/PersonalTables.*.cs, as Owner, Told, Words… or Plain(\"{one.Column}\") if it is about nobody")];
        string[] gone = [.. declared.Except(columns).Select(one => $"{one.Table}.{one.Column}: declared, but no column of the database")];

        Assert.True(missing.Length + gone.Length == 0, string.Join(Environment.NewLine, [.. missing, .. gone]));
        Assert.Equal(declared.Length, declared.Distinct().Count());
    }

    [DatabaseFact]
    public async Task Who_refers_to_people_is_declared_as_a_person()
    {
        var declared = PersonalTables.All.SelectMany(table => table.People.Select(column => $"{table.Name}|{column.Name}")).Append("person|id");

        Assert.Empty((await Database.RowsAsync(ReferencesToPeople)).Except(declared));
    }

    protected abstract string Columns { get; }

    protected abstract string ReferencesToPeople { get; }

    private async Task<(string Table, string Column)[]> ColumnsAsync() =>
        [.. (await Database.RowsAsync(Columns)).Select(row => row.Split('|')).Where(row => row[0] != "migration").Select(row => (row[0], row[1]))];
}

public sealed class RegisterOnSqlite(SqliteDatabase db) : RegisterContract(db), IClassFixture<SqliteDatabase>
{
    protected override string Columns =>
        "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    protected override string ReferencesToPeople =>
        "SELECT t.name, f.\"from\" FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" = 'person'";
}

public sealed class RegisterOnPostgres(PostgresDatabase db) : RegisterContract(db), IClassFixture<PostgresDatabase>
{
    protected override string Columns => "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()";

    protected override string ReferencesToPeople =>
        """
        SELECT c.conrelid::regclass::text, a.attname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
         WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass
        """;
}
