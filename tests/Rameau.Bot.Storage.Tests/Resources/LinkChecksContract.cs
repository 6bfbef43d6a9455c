using NodaTime;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Resources;

public abstract class LinkChecksContract(TestDatabase database) : StorageContract(database)
{
    private static readonly LinkCheck Gone = new(new("guide"), new("https://example.org/a"), new(LinkAnswer.Gone), Now, Now - Duration.FromDays(4));

    private ILinkChecks Store => Database.LinkChecks;

    [DatabaseFact]
    public async Task Of_each_entry_the_last_check_is_known()
    {
        LinkCheck moved = new(new("another"), new("https://example.org/b"), new(LinkAnswer.Moved, new("https://example.org/c")), Now, null);
        var well = LinkCheck.After(Gone, Gone.Resource, Gone.Url, new(LinkAnswer.Ok), Now + Duration.FromDays(1));

        foreach (var check in new[] { Gone, moved, well })
        {
            await Store.SaveAsync(check, default);
        }

        Assert.Equal([moved, well], await Store.AllAsync(default));
    }

    [DatabaseFact]
    public async Task What_somebody_found_well_is_known_no_more()
    {
        await Store.SaveAsync(Gone, default);
        await Store.ForgetAsync(Gone.Resource, default);
        Assert.Empty(await Store.AllAsync(default));
    }
}

public sealed class LinkChecksOnSqlite(SqliteDatabase db) : LinkChecksContract(db), IClassFixture<SqliteDatabase>;
public sealed class LinkChecksOnPostgres(PostgresDatabase db) : LinkChecksContract(db), IClassFixture<PostgresDatabase>;
