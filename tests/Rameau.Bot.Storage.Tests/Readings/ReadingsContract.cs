using NodaTime;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Readings;

public abstract class ReadingsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly ResourceId Entry = new("crn-mse-outils");
    private static readonly Reading Kept = new(Sample.Basile.Id, Entry, "'; DROP TABLE reading; -- é", Now);

    private IReadings Store => Database.Readings;

    [DatabaseFact]
    public async Task What_is_kept_comes_back_the_newest_first_and_twice_is_once()
    {
        await KeepAsync(Kept);
        await KeepAsync(Kept with { Title = "other", KeptAt = Now + Duration.FromDays(1) });
        await KeepAsync(Kept with { Resource = new("b"), KeptAt = Now + Duration.FromHours(1) });
        await KeepAsync(Kept with { Person = Sample.Aline.Id });

        Assert.Equal([Kept with { Resource = new("b"), KeptAt = Now + Duration.FromHours(1) }, Kept], await Store.OfAsync(Sample.Basile.Id, default));
        Assert.Equal(Kept, await Store.FindAsync(Sample.Basile.Id, Entry, default));
        Assert.Null(await Store.FindAsync(Sample.Celeste.Id, Entry, default));
    }

    [DatabaseFact]
    public async Task Read_it_waits_no_more_until_that_is_taken_back_or_it_is_kept_anew()
    {
        await KeepAsync(Kept);
        await Store.RemindedAsync(Kept with { Reminders = 1, RemindedAt = Now }, default);

        Assert.True(await Store.ReadAsync(Sample.Basile.Id, Entry, Now, default));
        Assert.False(await Store.ReadAsync(Sample.Basile.Id, Entry, Now + Duration.FromHours(1), default));
        Assert.Empty(await Store.KeepersAsync(2, default));
        Assert.True(await Store.UnreadAsync(Sample.Basile.Id, Entry, default));
        Assert.False(await Store.UnreadAsync(Sample.Basile.Id, Entry, default));
        Assert.Equal(Kept with { Reminders = 1, RemindedAt = Now }, await Store.FindAsync(Sample.Basile.Id, Entry, default));

        await Store.ReadAsync(Sample.Basile.Id, Entry, Now, default);
        var anew = Kept with { KeptAt = Now + Duration.FromDays(2) };
        await KeepAsync(anew);
        Assert.Equal(anew with { RemindedAt = Now }, await Store.FindAsync(Sample.Basile.Id, Entry, default));
    }

    [DatabaseFact]
    public async Task A_reminder_counts_once_whoever_counts_it()
    {
        await KeepAsync(Kept);
        var reminded = Kept with { Reminders = 1, RemindedAt = Now };

        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.RemindedAsync(reminded, default))).Order());
        Assert.Equal(reminded, await Store.FindAsync(Sample.Basile.Id, Entry, default));
        Assert.Equal([Sample.Basile.Id], await Store.KeepersAsync(2, default));
        Assert.Empty(await Store.KeepersAsync(1, default));
    }

    [DatabaseFact]
    public async Task What_was_read_is_forgotten_in_time_what_waits_is_not()
    {
        await KeepAsync(Kept);
        await KeepAsync(Kept with { Resource = new("b") });
        await Store.ReadAsync(Sample.Basile.Id, Entry, Now, default);

        Assert.Equal(0, await Store.ForgetAsync(Now, default));
        Assert.Equal(1, await Store.ForgetAsync(Now + Duration.FromMilliseconds(1), default));
        Assert.Equal(new ResourceId("b"), Assert.Single(await Store.OfAsync(Sample.Basile.Id, default)).Resource);

        await Store.DropAsync(Sample.Basile.Id, new("b"), default);
        Assert.Empty(await Store.OfAsync(Sample.Basile.Id, default));
    }

    [DatabaseFact]
    public async Task With_the_person_all_that_they_kept_goes()
    {
        await KeepAsync(Kept);
        await Database.RowsAsync($"DELETE FROM person WHERE id = '{Sample.Basile.Id}'");

        Assert.Empty(await Database.RowsAsync("SELECT * FROM reading"));
    }

    private Task KeepAsync(Reading one) => Store.KeepAsync(one.Person, one.Resource, one.Title, one.KeptAt, default);
}

public sealed class ReadingsOnSqlite(SqliteDatabase db) : ReadingsContract(db), IClassFixture<SqliteDatabase>;
public sealed class ReadingsOnPostgres(PostgresDatabase db) : ReadingsContract(db), IClassFixture<PostgresDatabase>;
