using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.People;

public abstract class ChannelIdentityContract(TestDatabase database) : StorageContract(database)
{
    private IPeople Store => Database.People;

    [DatabaseFact]
    public async Task Binding_remembers_the_channels_id_and_the_directory_id()
    {
        Assert.True(await Store.BindAsync(Sample.Celeste.Id, new("msteams", "29:celeste", "CE1E57E0-9"), default));

        Assert.Equal(Sample.Celeste.Id, (await Store.FindByDirectoryIdAsync("ce1e57e0-9", default))?.Id);
        Assert.Equal("29:celeste", (await IdsAsync("msteams"))[Sample.Celeste.Id]);
    }

    [DatabaseFact]
    public async Task Binding_again_keeps_the_directory_id_and_renews_the_channels()
    {
        await Store.BindAsync(Sample.Aline.Id, new("msteams", "29:old", Sample.Aline.DirectoryId), default);
        Assert.True(await Store.BindAsync(Sample.Aline.Id, new("msteams", "29:new", null), default));

        Assert.Equal("29:new", (await IdsAsync("msteams"))[Sample.Aline.Id]);
        Assert.Equal(Sample.Aline.DirectoryId, (await Store.FindAsync(Sample.Aline.Id, default))?.DirectoryId);
    }

    [DatabaseFact]
    public async Task A_directory_id_of_somebody_else_is_refused_and_nothing_is_written()
    {
        Assert.False(await Store.BindAsync(Sample.Celeste.Id, new("msteams", "29:celeste", Sample.Aline.DirectoryId), default));

        Assert.Null((await Store.FindAsync(Sample.Celeste.Id, default))?.DirectoryId);
        Assert.Empty(await IdsAsync("msteams"));
    }

    [DatabaseFact]
    public async Task Nobody_can_be_bound_who_is_not_known()
    {
        Assert.False(await Store.BindAsync(new("nobody"), new("msteams", "29:nobody", "0"), default));
        Assert.Empty(await IdsAsync("msteams"));
    }

    [DatabaseFact]
    public async Task One_of_thirty_who_claim_a_directory_id_at_once_gets_it()
    {
        Person[] rivals = [.. Enumerable.Range(0, 30).Select(i => new Person(new($"rival-{i}"), "Rival", $"{i}"))];
        await Store.SaveAsync(rivals, default);

        var bound = await Race.RunAsync(rivals.Length, i => Store.BindAsync(rivals[i].Id, new("msteams", $"29:{i}", "c1a1111e0"), default));

        var winner = rivals[bound.Index().Single(one => one.Item).Index];
        Assert.Equal(winner.Id, (await Store.FindByDirectoryIdAsync("c1a1111e0", default))?.Id);
        Assert.Equal([winner.Id], (await Store.ChannelIdsAsync("msteams", [.. rivals.Select(rival => rival.Id)], default)).Keys);
    }

    [DatabaseFact]
    public async Task Each_channel_knows_people_by_its_own_ids()
    {
        await Store.BindAsync(Sample.Aline.Id, new("msteams", "29:aline", null), default);
        await Store.BindAsync(Sample.Aline.Id, new("emulator", "user-1", null), default);

        Assert.Equal("29:aline", (await IdsAsync("msteams"))[Sample.Aline.Id]);
        Assert.Equal("user-1", (await IdsAsync("emulator"))[Sample.Aline.Id]);
        Assert.Empty(await Store.ChannelIdsAsync("msteams", [Sample.Basile.Id], default));
    }

    private Task<IReadOnlyDictionary<PersonId, string>> IdsAsync(string channel) =>
        Store.ChannelIdsAsync(channel, [.. Sample.All.Select(person => person.Id)], default);
}

public sealed class ChannelIdentityOnSqlite(SqliteDatabase db) : ChannelIdentityContract(db), IClassFixture<SqliteDatabase>;
public sealed class ChannelIdentityOnPostgres(PostgresDatabase db) : ChannelIdentityContract(db), IClassFixture<PostgresDatabase>;
