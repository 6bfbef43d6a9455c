using NodaTime;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Pauses;

public abstract class PausesContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Pause Aline = new(Sample.Aline.Id, Now, Now + Duration.FromDays(14), Now);
    private static readonly Pause Basile = new(Sample.Basile.Id, Now + Duration.FromDays(1), Now + Duration.FromDays(2), Now);

    private IPauses Store => Database.Pauses;

    [DatabaseFact]
    public async Task A_pause_comes_back_as_it_went_in_each_to_their_own()
    {
        await Store.SaveAsync(Aline, default);
        await Store.SaveAsync(Basile, default);

        Assert.Equal(Aline, await Store.FindAsync(Sample.Aline.Id, default));
        Assert.Null(await Store.FindAsync(Sample.Celeste.Id, default));
        Assert.Equal([Aline, Basile], await Store.OfAsync([Sample.Aline.Id, Sample.Basile.Id, Sample.Celeste.Id], default));
        Assert.Empty(await Store.OfAsync([], default));
    }

    [DatabaseFact]
    public async Task Of_two_wishes_the_later_stands_in_whatever_order_they_arrive()
    {
        var later = Aline with { Until = Now + Duration.FromDays(3), SetAt = Now + Duration.FromMinutes(1) };
        await Store.SaveAsync(later, default);
        await Store.SaveAsync(Aline, default);

        Assert.Equal(later, await Store.FindAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task A_pause_ends_once_and_one_asked_for_since_stays()
    {
        await Store.SaveAsync(Aline, default);

        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.EndAsync(Aline, default))).Order());
        Assert.Null(await Store.FindAsync(Sample.Aline.Id, default));

        var later = Aline with { SetAt = Now + Duration.FromMinutes(1) };
        await Store.SaveAsync(later, default);

        Assert.False(await Store.EndAsync(Aline, default));
        Assert.Equal(later, await Store.FindAsync(Sample.Aline.Id, default));
    }
}

public sealed class PausesOnSqlite(SqliteDatabase db) : PausesContract(db), IClassFixture<SqliteDatabase>;
public sealed class PausesOnPostgres(PostgresDatabase db) : PausesContract(db), IClassFixture<PostgresDatabase>;
