using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Privacy;

public abstract class ErasureContract(TestDatabase database) : StorageContract(database)
{
    private const string Receipt = "R3C31PT";

    private IErasures Store => Database.Erasures;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await FullLife.GivenAsync(Database);
    }

    [DatabaseFact]
    public async Task The_person_who_is_to_be_forgotten_has_something_in_every_table_that_holds_something_of_somebody()
    {
        var held = (await Database.PersonalData.OfAsync(FullLife.Zoe.Id, default)).Select(section => section.Table).ToArray();

        Assert.Empty(PersonalTables.All.Where(table => table is { Purpose: not null, Name: not "erasure" }).Select(table => table.Name).Except(held));
        var dump = await DumpAsync();
        Assert.All(FullLife.Signs, sign => Assert.Contains(sign, dump, StringComparison.OrdinalIgnoreCase));
    }

    [DatabaseFact]
    public async Task Nothing_of_somebody_erased_is_left_in_any_table_or_file()
    {
        var erased = await EraseAsync();

        Assert.True(await Store.TryCompactAsync(erased, Now, default));

        var left = await DumpAsync() + await RawAsync();
        Assert.All(FullLife.Signs, sign => Assert.DoesNotContain(sign, left, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Receipt, left, StringComparison.Ordinal);
        Assert.True(erased is { Person: null, Deleted: > 40, Redacted: > 8 }, $"{erased}");
        Assert.Empty(await Store.UnfinishedAsync(default));
    }

    [DatabaseFact]
    public async Task What_is_others_stays_theirs()
    {
        await EraseAsync();

        Assert.Equal(FullLife.Yann, await Database.People.FindAsync(FullLife.Yann.Id, default), (one, other) => one == other! with { Roles = one!.Roles });
        Assert.Equal(["P1-08|HandedIn|5"], await Database.RowsAsync("SELECT person_id, mark, marked_at FROM work_report WHERE step_id = 'w1'"));
        Assert.Equal(["6"], await Database.RowsAsync("SELECT votes FROM poll_option"));
        Assert.Equal(["6"], await Database.RowsAsync("SELECT answers FROM feedback_count"));
        Assert.Equal(["x3"], await Database.RowsAsync("SELECT activity_id FROM inbox"));
        Assert.Equal(
            ["Merci à (personne effacée) ((personne effacée)), (personne effacée), (personne effacée), (personne effacée)"], await Database.RowsAsync("SELECT words FROM announcement"));
        Assert.Equal([$"1|{Now.ToUnixTimeMilliseconds()}"], await Database.RowsAsync("SELECT amend_asks, amend_at FROM delivery WHERE key = 'P1/s1/one-week'"));
        Assert.Equal(["P1/c1/call-news/M4RK.1/coach"], await Database.RowsAsync("SELECT key FROM delivery WHERE rule = 'call-news'"));
    }

    [DatabaseFact]
    public async Task The_audit_keeps_the_fact_and_loses_the_person()
    {
        await EraseAsync();

        Assert.Equal(["M4RK|Saw|basile", "staff|Saw|M4RK"], (await Database.RowsAsync("SELECT by_id, act, whose_id FROM audit")).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Of_ten_who_erase_at_once_one_does_and_the_others_find_it_done()
    {
        var asked = await Race.RunAsync(10, n => Store.AskAsync(FullLife.Zoe.Id, $"R{n}", Now, default));
        var wish = Assert.Single(asked.Distinct())!;

        var erased = await Race.RunAsync(10, _ => Store.EraseAsync(wish, "M4RK", Now, default));

        Assert.Single(erased.Distinct());
        Assert.Null(await Store.AskAsync(FullLife.Zoe.Id, "again", Now, default));
    }

    [DatabaseFact]
    public async Task Nobody_is_not_erased() => Assert.Null(await Store.AskAsync(new("nobody"), Receipt, Now, default));

    [DatabaseFact]
    public async Task A_wish_stays_until_it_is_done_and_its_proof_for_its_time()
    {
        var wish = (await Store.AskAsync(FullLife.Zoe.Id, Receipt, Now, default))!;
        Assert.Equal([wish], await Store.UnfinishedAsync(default));

        await Store.PartedAsync(wish, default);
        Assert.Equal(ErasureStage.Parted, Assert.Single(await Store.UnfinishedAsync(default)).Stage);

        var erased = await Store.EraseAsync(wish, "M4RK", Now, default);
        Assert.Equal([erased], await Store.UnfinishedAsync(default));

        Assert.True(await Store.TryCompactAsync(erased, Now, default));
        Assert.Equal(0, await Store.PurgeAsync(Now, default));
        Assert.Equal(1, await Store.PurgeAsync(Now + Duration.FromSeconds(1), default));
    }

    /// <summary>What whoever takes the files away could read.</summary>
    protected abstract Task<string> RawAsync();

    private async Task<Erasure> EraseAsync() => await Store.EraseAsync((await Store.AskAsync(FullLife.Zoe.Id, Receipt, Now, default))!, "M4RK", Now, default);

    private async Task<string> DumpAsync() => string.Join('\n', await Database.DumpAsync());
}

public sealed class ErasureOnSqlite(SqliteDatabase db) : ErasureContract(db), IClassFixture<SqliteDatabase>
{
    protected override async Task<string> RawAsync()
    {
        var file = new SqliteConnectionStringBuilder(Database.Store.Source.ConnectionString).DataSource;
        StringBuilder all = new();

        foreach (var path in ((string[])[file, $"{file}-wal"]).Where(File.Exists))
        {
            await using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using StreamReader reader = new(stream, Encoding.UTF8);
            all.Append(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }
}

public sealed class ErasureOnPostgres(PostgresDatabase db) : ErasureContract(db), IClassFixture<PostgresDatabase>
{
    protected override async Task<string> RawAsync()
    {
        NpgsqlConnectionStringBuilder where = new(Database.Store.Source.ConnectionString);
        using var dump = Process.Start(new ProcessStartInfo("pg_dump", ["-h", where.Host!, "-p", $"{where.Port}", "-U", where.Username!, "-n", where.SearchPath!, where.Database!])
        {
            RedirectStandardOutput = true,
            Environment = { ["PGPASSWORD"] = where.Password ?? string.Empty },
        })!;
        var written = await dump.StandardOutput.ReadToEndAsync();
        await dump.WaitForExitAsync();

        Assert.Equal(0, dump.ExitCode);
        return written;
    }
}
