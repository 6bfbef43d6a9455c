using NodaTime;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Resources;

public abstract class ResourceVotesContract(TestDatabase database) : StorageContract(database)
{
    private static readonly ResourceId Entry = new("crn-mse-outils");

    private IResourceVotes Store => Database.ResourceVotes;

    [DatabaseFact]
    public async Task An_entry_on_which_nobody_has_spoken_helped_nobody_yet() =>
        Assert.Equal(new(0, 0, null), await Store.OfAsync(Entry, Sample.Aline.Id, default));

    [DatabaseFact]
    public async Task Each_person_has_one_voice_on_an_entry_and_the_latest_counts()
    {
        await Store.VoteAsync(Entry, Sample.Aline.Id, true, Now, default);
        await Store.VoteAsync(Entry, Sample.Basile.Id, true, Now, default);
        await Store.VoteAsync(Entry, Sample.Aline.Id, true, Now, default);
        await Store.VoteAsync(Entry, Sample.Aline.Id, false, Now + Duration.FromMinutes(1), default);

        Assert.Equal(new(1, 1, false), await Store.OfAsync(Entry, Sample.Aline.Id, default));
        Assert.Equal(new(1, 1, true), await Store.OfAsync(Entry, Sample.Basile.Id, default));
        Assert.Equal(new(1, 1, null), await Store.OfAsync(Entry, null, default));
        Assert.Equal(new(0, 0, null), await Store.OfAsync(new("another"), Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task Of_many_taps_at_once_one_voice_remains()
    {
        await Race.RunAsync(6, async i =>
        {
            await Store.VoteAsync(Entry, Sample.Aline.Id, i % 2 == 0, Now, default);
            return i;
        });

        var votes = await Store.OfAsync(Entry, Sample.Aline.Id, default);
        Assert.Equal(1, votes.Useful + votes.Useless);
    }

    [DatabaseFact]
    public async Task Voices_from_before_somebody_looked_are_settled()
    {
        var seen = Now + Duration.FromMinutes(1);
        CatalogueEntry entry = new(new(Entry, "crn", "Titre", "Résumé"), EntryState.Live, new(2028, 3, 1));
        await Database.Catalogue.TrySaveAsync([entry, entry with { Resource = entry.Resource with { Id = new("other") }, SeenAt = seen }], default);

        foreach (var resource in new[] { Entry, new("other") })
        {
            await Store.VoteAsync(resource, Sample.Aline.Id, false, Now, default);
            await Store.VoteAsync(resource, Sample.Basile.Id, true, seen, default);
            await Store.VoteAsync(resource, Sample.Celeste.Id, false, seen + Duration.FromMilliseconds(1), default);
        }

        var tallies = await Store.SinceSeenAsync(default);
        Assert.Equal((new VoteTally(1, 2), new VoteTally(0, 1)), (tallies[Entry], tallies[new("other")]));
    }
}

public sealed class ResourceVotesOnSqlite(SqliteDatabase db) : ResourceVotesContract(db), IClassFixture<SqliteDatabase>;
public sealed class ResourceVotesOnPostgres(PostgresDatabase db) : ResourceVotesContract(db), IClassFixture<PostgresDatabase>;
