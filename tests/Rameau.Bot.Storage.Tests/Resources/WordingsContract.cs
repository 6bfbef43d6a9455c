using NodaTime;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Resources;

public abstract class WordingsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly ProposedWording Bread = new(new("guide"), "f1", "pain quotidien");

    private IWordings Store => Database.Wordings;

    [DatabaseFact]
    public async Task What_one_person_typed_is_neither_shown_nor_kept_in_words()
    {
        await NoteAsync();

        Assert.Empty(await Store.ToDecideAsync(default));
        Assert.DoesNotContain(await Database.DumpAsync(), row => row.Contains("pain", StringComparison.Ordinal));

        await NoteAsync();
        Assert.Equal([Bread], await Store.ToDecideAsync(default));
    }

    [DatabaseFact]
    public async Task What_was_passed_on_to_people_need_not_wait_for_a_second()
    {
        await NoteAsync(isPassedOn: true);
        Assert.Equal([Bread], await Store.ToDecideAsync(default));
    }

    [DatabaseFact]
    public async Task Who_changes_their_mind_is_not_counted()
    {
        await NoteAsync();
        await NoteAsync();
        await Store.WithdrawAsync(Bread.Resource, Bread.Fingerprint, default);
        Assert.Empty(await Store.ToDecideAsync(default));
        Assert.DoesNotContain(await Database.DumpAsync(), row => row.Contains("pain", StringComparison.Ordinal));

        await Store.WithdrawAsync(Bread.Resource, Bread.Fingerprint, default);
        await Store.WithdrawAsync(Bread.Resource, Bread.Fingerprint, default);
        Assert.Empty(await Database.RowsAsync("SELECT * FROM resource_wording"));
    }

    [DatabaseFact]
    public async Task What_was_rejected_is_not_proposed_again_and_its_words_are_gone()
    {
        await NoteAsync(isPassedOn: true);
        await Store.RejectAsync(Bread.Resource, Bread.Fingerprint, default);
        await NoteAsync();
        await NoteAsync(isPassedOn: true);

        Assert.Empty(await Store.ToDecideAsync(default));
        Assert.Equal(0, await Store.ForgetAsync(Now + Duration.FromDays(1_000), default));
        Assert.DoesNotContain(await Database.DumpAsync(), row => row.Contains("pain", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task What_the_entry_has_now_waits_no_more()
    {
        await NoteAsync(isPassedOn: true);
        await Store.TakenAsync(Bread.Resource, Bread.Fingerprint, default);
        Assert.Empty(await Store.ToDecideAsync(default));
    }

    [DatabaseFact]
    public async Task What_nobody_decides_is_forgotten_in_time()
    {
        await NoteAsync(isPassedOn: true);

        Assert.Equal(0, await Store.ForgetAsync(Now, default));
        Assert.Equal(1, await Store.ForgetAsync(Now + Duration.FromDays(1), default));
    }

    [DatabaseFact]
    public async Task People_who_come_at_once_are_all_counted()
    {
        await Race.RunAsync(4, _ => NoteAsync());
        Assert.Equal(["4"], await Database.RowsAsync("SELECT people FROM resource_wording"));
    }

    private Task NoteAsync(bool isPassedOn = false) => Store.NoteAsync(Bread, isPassedOn, Now, default);
}

public sealed class WordingsOnSqlite(SqliteDatabase db) : WordingsContract(db), IClassFixture<SqliteDatabase>;
public sealed class WordingsOnPostgres(PostgresDatabase db) : WordingsContract(db), IClassFixture<PostgresDatabase>;
