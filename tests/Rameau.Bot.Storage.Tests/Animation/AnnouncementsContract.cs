using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Animation;

public abstract class AnnouncementsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Announcement Draft = new(Sample.First.Id, new("a1"), 1, Sample.Aline.Id, "La salle a changé.", Now);

    private static readonly Announcement Published = Draft with { Author = Sample.Staff.Id, PublishedAt = Now + Duration.FromMinutes(1), DueAt = Now + Duration.FromHours(9) };

    private IAnnouncements Store => Database.Announcements;

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task A_draft_comes_back_as_it_was_written(string words)
    {
        Assert.True(await Store.TryWriteAsync(Draft with { Words = words }, default));

        Assert.Equal(Draft with { Words = words }, await StoredAsync());
        Assert.Null(await Store.FindAsync(Sample.Second.Id, Draft.Id, default));
    }

    [DatabaseFact]
    public async Task Of_two_who_write_the_same_revision_one_is_told()
    {
        await Store.TryWriteAsync(Draft, default);
        var written = await Race.RunAsync(4, i => Store.TryWriteAsync(Draft with { Revision = 2, Words = $"{i}" }, default));

        Assert.Single(written, one => one);
        Assert.Equal(2, (await StoredAsync())!.Revision);
    }

    [DatabaseFact]
    public async Task Of_four_who_publish_at_once_one_does()
    {
        await Store.TryWriteAsync(Draft, default);
        var published = await Race.RunAsync(4, i => Store.TryPublishAsync(Published with { Author = i % 2 == 0 ? Sample.Staff.Id : Sample.Aline.Id }, default));

        Assert.Single(published, one => one);
        Assert.Equal(Published.DueAt, (await StoredAsync())!.DueAt);
    }

    [DatabaseFact]
    public async Task What_was_rewritten_or_published_is_neither_published_nor_rewritten()
    {
        await Store.TryWriteAsync(Draft, default);
        await Store.TryWriteAsync(Draft with { Revision = 2, Words = "autre" }, default);

        Assert.False(await Store.TryPublishAsync(Published, default));
        Assert.True(await Store.TryPublishAsync(Published with { Revision = 2 }, default));
        Assert.False(await Store.TryWriteAsync(Draft with { Revision = 3 }, default));
        Assert.Equal("autre", (await StoredAsync())!.Words);
    }

    [DatabaseFact]
    public async Task It_is_taken_back_once_and_only_when_published()
    {
        await Store.TryWriteAsync(Draft, default);
        Assert.False(await Store.TryWithdrawAsync(Sample.First.Id, Draft.Id, Now, default));

        await Store.TryPublishAsync(Published, default);
        Assert.True(await Store.TryWithdrawAsync(Sample.First.Id, Draft.Id, Now + Duration.FromHours(1), default));
        Assert.False(await Store.TryWithdrawAsync(Sample.First.Id, Draft.Id, Now + Duration.FromHours(2), default));
        Assert.Equal(Now + Duration.FromHours(1), (await StoredAsync())!.WithdrawnAt);
    }

    [DatabaseFact]
    public async Task Old_drafts_are_forgotten_and_what_was_published_is_not()
    {
        await Store.TryWriteAsync(Draft, default);
        await Store.TryWriteAsync(Draft with { Id = new("a2") }, default);
        await Store.TryPublishAsync(Published, default);

        Assert.Equal(0, await Store.ForgetDraftsAsync(Now, default));
        Assert.Equal(1, await Store.ForgetDraftsAsync(Now + Duration.FromMilliseconds(1), default));
        Assert.NotNull(await StoredAsync());
    }

    private Task<Announcement?> StoredAsync() => Store.FindAsync(Sample.First.Id, Draft.Id, default);
}

public sealed class AnnouncementsOnSqlite(SqliteDatabase db) : AnnouncementsContract(db), IClassFixture<SqliteDatabase>;
public sealed class AnnouncementsOnPostgres(PostgresDatabase db) : AnnouncementsContract(db), IClassFixture<PostgresDatabase>;
