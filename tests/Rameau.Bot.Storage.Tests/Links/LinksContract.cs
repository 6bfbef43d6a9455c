using NodaTime;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Links;

public abstract class LinksContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Link Rsvp = new("0A", "steps/rsvp", Sample.Basile.Id, "P1/S2'; DROP TABLE signed_link; --", Now + Duration.FromDays(1));

    private ILinks Store => Database.Links;

    [DatabaseFact]
    public async Task A_link_comes_back_as_it_went_in()
    {
        var used = Rsvp with { Key = "0B", UsedAt = Now };
        await Store.AddAsync(Rsvp, default);
        await Store.AddAsync(used, default);

        Assert.Equal(Rsvp, await Store.FindAsync("0A", default));
        Assert.Equal(used, await Store.FindAsync("0B", default));
        Assert.Null(await Store.FindAsync("0C", default));
    }

    [DatabaseFact]
    public async Task Of_several_who_use_one_link_one_does()
    {
        await Store.AddAsync(Rsvp, default);

        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.TryUseAsync(Rsvp.Key, Now, default))).Order());
        Assert.Equal(Now, (await Store.FindAsync(Rsvp.Key, default))!.UsedAt);
        Assert.False(await Store.TryUseAsync("0C", Now, default));
    }

    [DatabaseFact]
    public async Task Revoking_takes_one_purpose_of_one_person()
    {
        Link[] others = [Rsvp with { Key = "0B", Purpose = "steps/ics" }, Rsvp with { Key = "0C", Subject = Sample.Aline.Id }];

        foreach (var one in others.Append(Rsvp))
        {
            await Store.AddAsync(one, default);
        }

        await Store.RevokeAsync(Rsvp.Subject, Rsvp.Purpose, default);

        Assert.Null(await Store.FindAsync(Rsvp.Key, default));
        Assert.Equal(others, new[] { await Store.FindAsync("0B", default), await Store.FindAsync("0C", default) });
    }

    [DatabaseFact]
    public async Task What_expired_is_forgotten()
    {
        await Store.AddAsync(Rsvp, default);

        Assert.Equal(0, await Store.PurgeAsync(Rsvp.ExpiresAt, default));
        Assert.Equal(1, await Store.PurgeAsync(Rsvp.ExpiresAt + Duration.FromMilliseconds(1), default));
        Assert.Null(await Store.FindAsync(Rsvp.Key, default));
    }

    [DatabaseFact]
    public async Task Links_go_with_the_person()
    {
        await Store.AddAsync(Rsvp, default);
        await Database.RowsAsync($"DELETE FROM person WHERE id = '{Rsvp.Subject}'");

        Assert.Null(await Store.FindAsync(Rsvp.Key, default));
    }

    [DatabaseFact]
    public async Task All_who_ask_for_a_secret_get_the_same()
    {
        var got = await Race.RunAsync(4, i => Store.SecretAsync("links", $"{i}", default));

        Assert.Single(got.Distinct());
        Assert.NotEqual(got[0], await Store.SecretAsync("other", "z", default));
    }
}

public sealed class LinksOnSqlite(SqliteDatabase db) : LinksContract(db), IClassFixture<SqliteDatabase>;
public sealed class LinksOnPostgres(PostgresDatabase db) : LinksContract(db), IClassFixture<PostgresDatabase>;
