using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>Each librarian stands for a node of its own on one database.</summary>
public abstract class LibrarianTests(TestDatabase database) : DialogTest(database)
{
    private static readonly CatalogueEntry Podcast = new(new(new("podcast-1"), "podcast", "Le podcast des lucioles", "Des voix."), EntryState.Live, new(2028, 3, 1));

    [DatabaseFact]
    public async Task Before_the_database_has_a_catalogue_the_one_of_the_program_answers()
    {
        using var node = Node();
        Assert.NotNull((await node.LibraryAsync(default)).Find(new("crn-rse-outils")));
    }

    [DatabaseFact]
    public async Task What_one_node_changes_the_next_question_to_another_finds()
    {
        using Librarian one = Node(), other = Node();
        Assert.False(await FindsAsync(one) || await FindsAsync(other));

        await Database.Catalogue.TrySaveAsync([Podcast], default);
        Assert.True(await FindsAsync(one) && await FindsAsync(other));

        await Database.Catalogue.TrySaveAsync([Podcast with { Revision = 2, State = EntryState.Retired }], default);
        Assert.False(await FindsAsync(one) || await FindsAsync(other));
    }

    [DatabaseFact]
    public async Task Of_many_who_ask_while_it_changes_each_finds_what_was_there_when_they_asked()
    {
        using var node = Node();
        await Database.Catalogue.TrySaveAsync([Podcast], default);

        Assert.All(await Race.RunAsync(6, _ => FindsAsync(node)), Assert.True);
    }

    private static async Task<bool> FindsAsync(Librarian node) =>
        (await node.LibraryAsync(default)).Ask(new("le podcast des lucioles"), 3).Findings is { IsAnswered: true, Matches: [{ Resource.Id.Value: "podcast-1" }, ..] };

    private Librarian Node() => new(Database.Catalogue, new(ContentLibrary.Catalogue, ContentLibrary.Facts));
}

public sealed class LibrariansOnSqlite(SqliteDatabase db) : LibrarianTests(db), IClassFixture<SqliteDatabase>;
public sealed class LibrariansOnPostgres(PostgresDatabase db) : LibrarianTests(db), IClassFixture<PostgresDatabase>;
