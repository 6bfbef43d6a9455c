using NodaTime;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Resources;

public abstract class CatalogueContract(TestDatabase database) : StorageContract(database)
{
    private static readonly LocalDate Day = new(2027, 3, 1);

    private static readonly CatalogueEntry Plain = new(new(new("guide"), "guide", "Un guide", "Ce qu’il dit."), EntryState.Live, Day);

    private static readonly CatalogueEntry Full = new(
        new(new("podcast-1"), "podcast", "'; DROP TABLE resource; --", "NFD e\u0301, 👩🏽‍🏫")
        {
            Themes = ["nouvelles-alliances", "rse-partenariats"],
            Shelf = Shelf.Tools,
            Level = Level.Pioneer,
            Keywords = ["voix, et virgule", "=1+1"],
            Url = new("https://example.org/Écoute?q=1#là"),
            Region = "Bretagne",
            Episode = 2,
            Note = "Une note.",
            Standing = Standing.Announced,
        },
        EntryState.Proposed,
        Day)
    {
        Owner = Sample.Staff.Id,
        WasOwned = true,
        SeenAt = Now,
        Ticket = new("0a1b"),
    };

    private ICatalogue Store => Database.Catalogue;

    [DatabaseFact]
    public async Task Every_field_comes_back_as_it_went_in()
    {
        Assert.True(await Store.TrySaveAsync([Full, Plain], default));

        Assert.True(Full.IsSameAs((await Store.FindAsync(Full.Id, default))!));
        Assert.Equal([Plain.Id, Full.Id], (await Store.AllAsync(default)).Select(entry => entry.Id));
        Assert.Null(await Store.FindAsync(new("nowhere"), default));
    }

    [DatabaseFact]
    public async Task The_version_rises_with_each_change_and_with_nothing_else()
    {
        Assert.Equal(0, await Store.VersionAsync(default));
        await Store.TrySaveAsync([Plain], default);
        Assert.Equal(1, await Store.VersionAsync(default));

        await Store.TrySaveAsync([Plain], default);
        await Store.AllAsync(default);
        Assert.Equal(1, await Store.VersionAsync(default));

        await Store.TrySaveAsync([Plain with { Revision = 2 }], default);
        Assert.Equal(2, await Store.VersionAsync(default));
    }

    [DatabaseFact]
    public async Task Of_several_who_change_one_entry_one_does()
    {
        await Store.TrySaveAsync([Plain], default);
        var done = await Race.RunAsync(4, i => Store.TrySaveAsync([Plain with { Revision = 2, ReviewOn = Day.PlusDays(i) }], default));

        Assert.Equal([false, false, false, true], done.Order());
        Assert.Equal(Day.PlusDays(done.ToList().IndexOf(true)), (await Store.FindAsync(Plain.Id, default))!.ReviewOn);
    }

    [DatabaseFact]
    public async Task Of_several_who_begin_the_catalogue_one_does()
    {
        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, i => Store.TrySaveAsync([Plain, Full], default))).Order());
        Assert.Equal(2, (await Store.AllAsync(default)).Count);
    }

    [DatabaseFact]
    public async Task Where_one_entry_was_changed_meanwhile_none_is_written()
    {
        await Store.TrySaveAsync([Plain, Full], default);
        await Store.TrySaveAsync([Plain with { Revision = 2 }], default);

        Assert.False(await Store.TrySaveAsync([Full with { Revision = 2, State = EntryState.Live }, Plain with { Revision = 2, State = EntryState.Retired }], default));
        Assert.Equal((EntryState.Proposed, EntryState.Live), ((await Store.FindAsync(Full.Id, default))!.State, (await Store.FindAsync(Plain.Id, default))!.State));
    }

    [DatabaseFact]
    public async Task Who_is_forgotten_leaves_the_entry_and_that_it_had_an_owner()
    {
        await Store.TrySaveAsync([Full], default);
        await Database.RowsAsync($"DELETE FROM person WHERE id = '{Sample.Staff.Id}'");

        var left = (await Store.FindAsync(Full.Id, default))!;
        Assert.Equal(((string?)null, true), (left.Owner?.Value, left.WasOwned));
    }

    [DatabaseFact]
    public async Task Each_owner_has_what_of_theirs_is_live_and_past_its_day()
    {
        var owned = Plain with { Owner = Sample.Staff.Id };
        CatalogueEntry[] entries =
        [
            owned, owned with { Resource = owned.Resource with { Id = new("b") }, ReviewOn = Day.PlusDays(1) },
            owned with { Resource = owned.Resource with { Id = new("today") }, ReviewOn = Day.PlusDays(2) },
            owned with { Resource = owned.Resource with { Id = new("gone") }, State = EntryState.Retired },
            Plain with { Resource = Plain.Resource with { Id = new("nobodys") } },
        ];
        await Store.TrySaveAsync(entries, default);

        Assert.Equal([new OverdueReviews(Sample.Staff.Id, 2, Day.PlusDays(1))], await Store.OverdueAsync(Day.PlusDays(2), default));
        Assert.Empty(await Store.OverdueAsync(Day, default));
    }

    [DatabaseFact]
    public async Task Ten_thousand_entries_go_in_at_once()
    {
        CatalogueEntry[] many = [.. Enumerable.Range(0, 10_000).Select(i => Plain with { Resource = Plain.Resource with { Id = new($"entry-{i:d5}") } })];

        Assert.True(await Store.TrySaveAsync(many, default));
        Assert.Equal(many.Length, (await Store.AllAsync(default)).Count);
    }
}

public sealed class CatalogueOnSqlite(SqliteDatabase db) : CatalogueContract(db), IClassFixture<SqliteDatabase>;
public sealed class CatalogueOnPostgres(PostgresDatabase db) : CatalogueContract(db), IClassFixture<PostgresDatabase>;
