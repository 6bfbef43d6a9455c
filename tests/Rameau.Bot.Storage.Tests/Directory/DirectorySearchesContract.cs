using NodaTime;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Directory;

public abstract class DirectorySearchesContract(TestDatabase database) : StorageContract(database)
{
    private IDirectorySearches Store => Database.DirectorySearches;

    [DatabaseFact]
    public async Task A_place_is_taken_once_within_the_hour_and_again_after_it()
    {
        Assert.True(await Store.TryTakeAsync(Sample.Aline.Id, 3, Now, default));
        Assert.False(await Store.TryTakeAsync(Sample.Aline.Id, 3, Now + SearchAllowance.Within - Duration.FromMilliseconds(1), default));
        Assert.True(await Store.TryTakeAsync(Sample.Basile.Id, 3, Now, default));
        Assert.True(await Store.TryTakeAsync(Sample.Aline.Id, 3, Now + SearchAllowance.Within, default));

        Assert.Equal(Now + SearchAllowance.Within, Assert.Single(await Store.OfAsync(Sample.Aline.Id, default), place => place.Key == 3).Value);
    }

    [DatabaseFact]
    public async Task Of_searches_at_once_one_takes_the_place()
    {
        var took = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.TryTakeAsync(Sample.Aline.Id, 0, Now, default)));

        Assert.Single(took, one => one);
    }

    [DatabaseFact]
    public async Task What_counts_no_more_is_forgotten()
    {
        await Store.TryTakeAsync(Sample.Aline.Id, 0, Now, default);
        await Store.TryTakeAsync(Sample.Aline.Id, 1, Now + Duration.FromMinutes(1), default);

        await Store.PurgeAsync(Now + Duration.FromMinutes(1), default);

        Assert.Equal([1], (await Store.OfAsync(Sample.Aline.Id, default)).Keys);
    }
}

public sealed class DirectorySearchesOnSqlite(SqliteDatabase db) : DirectorySearchesContract(db), IClassFixture<SqliteDatabase>;
public sealed class DirectorySearchesOnPostgres(PostgresDatabase db) : DirectorySearchesContract(db), IClassFixture<PostgresDatabase>;
