using Rameau.Bot.Domain.Information;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Information;

public abstract class LettersContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Letter Draft = new(
        Sample.First.Id,
        new("NL1"),
        [new(Rubric.Studies, "É, 'l’étude'", "Une phrase", "https://example.org/a") { Resource = new("a") }, new(Rubric.Tools, "Grille", "Deux lignes\nici")],
        Revision: 1);

    private ILetters Store => Database.Letters;

    [DatabaseFact]
    public async Task A_letter_comes_back_as_it_went_in_with_its_items_in_order()
    {
        var approved = Draft with { Revision = 2, Items = [Draft.Items[1]], Introduction = "Bonjour,\nà lire.", Author = Sample.Aline.Id, ApprovedAt = Now };

        Assert.True(await Store.TryWriteAsync(Draft, default));
        Same(Draft, await OnlyAsync());
        Assert.True(await Store.TryWriteAsync(approved, default));
        Same(approved, await OnlyAsync());
        Assert.Empty(await Store.OfPromotionAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task Of_several_who_write_one_revision_one_does()
    {
        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.TryWriteAsync(Draft, default))).Order());
        var done = await Race.RunAsync(4, i => Store.TryWriteAsync(Draft with { Revision = 2, Introduction = $"{i}", Items = [Draft.Items[0] with { Title = $"{i}" }] }, default));

        Assert.Equal([false, false, false, true], done.Order());
        var written = await OnlyAsync();
        Assert.Equal($"{done.ToList().IndexOf(true)}", written.Introduction);
        Assert.Equal(written.Introduction, Assert.Single(written.Items).Title);
    }

    [DatabaseFact]
    public async Task A_revision_that_was_skipped_is_not_written()
    {
        Assert.False(await Store.TryWriteAsync(Draft with { Revision = 2 }, default));
        await Store.TryWriteAsync(Draft, default);
        Assert.False(await Store.TryWriteAsync(Draft with { Revision = 3 }, default));

        Same(Draft, await OnlyAsync());
    }

    [DatabaseFact]
    public async Task Whose_words_they_are_is_forgotten_with_the_person()
    {
        await Store.TryWriteAsync(Draft with { Introduction = "Bonjour", Author = Sample.Basile.Id }, default);
        await Database.RowsAsync($"DELETE FROM person WHERE id = '{Sample.Basile.Id}'");

        Assert.Equal(("Bonjour", null), await OnlyAsync() is { Introduction: var words, Author: var author } ? (words, author) : default);
    }

    private async Task<Letter> OnlyAsync() => Assert.Single(await Store.OfPromotionAsync(Sample.First.Id, default));

    /// <summary>Records compare lists by who they are.</summary>
    private static void Same(Letter expected, Letter actual)
    {
        Assert.Equal(expected.Items, actual.Items);
        Assert.Equal(expected, actual with { Items = expected.Items });
    }
}

public sealed class LettersOnSqlite(SqliteDatabase db) : LettersContract(db), IClassFixture<SqliteDatabase>;
public sealed class LettersOnPostgres(PostgresDatabase db) : LettersContract(db), IClassFixture<PostgresDatabase>;
