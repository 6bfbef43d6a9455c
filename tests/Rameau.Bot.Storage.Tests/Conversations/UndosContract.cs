using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Conversations;

public abstract class UndosContract(TestDatabase database) : StorageContract(database)
{
    private static readonly ConversationId Chat = new("19:chat@thread.v2");

    private static readonly Undo Last = new(Chat, Sample.Aline.Id, "step/rsvp", """{"step":"S2"}""", "votre réponse", Now + Undo.Window);

    private IUndos Store => Database.Undos;

    [DatabaseFact]
    public async Task What_was_done_is_taken_back_once()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);

        Assert.Equal(Last, await TakeAsync());
        Assert.Null(await TakeAsync());
    }

    [DatabaseFact]
    public async Task The_last_thing_done_takes_the_place_of_the_one_before()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);
        await Store.RememberAsync(Last with { Verb = "work/mark", Data = "{}" }, default);

        Assert.Equal("work/mark", (await TakeAsync())?.Verb);
        Assert.Null(await TakeAsync());
    }

    [DatabaseFact]
    public async Task After_ten_minutes_it_is_too_late()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);

        Assert.Null(await Store.TakeAsync(Chat, Sample.Aline.Id, Now + Undo.Window, default));
        Assert.NotNull(await Store.TakeAsync(Chat, Sample.Aline.Id, Now + Undo.Window - Duration.FromMilliseconds(1), default));
    }

    [DatabaseFact]
    public async Task Nobody_takes_back_what_somebody_else_did_or_what_was_done_elsewhere()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);

        Assert.Null(await Store.TakeAsync(Chat, Sample.Basile.Id, Now, default));
        Assert.Null(await Store.TakeAsync(new("a:personal"), Sample.Aline.Id, Now, default));
        Assert.NotNull(await TakeAsync());
    }

    [DatabaseFact]
    public async Task Of_fifty_who_take_it_at_once_one_gets_it()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);

        Assert.Single(await Race.RunAsync(50, _ => TakeAsync()), undo => undo is not null);
    }

    [DatabaseFact]
    public async Task Purging_forgets_what_is_past_and_nothing_else()
    {
        await Database.GivenPeopleAsync();
        await Store.RememberAsync(Last, default);
        await Store.PurgeAsync(Last.Until, default);
        Assert.NotNull(await TakeAsync());

        await Store.RememberAsync(Last, default);
        await Store.PurgeAsync(Last.Until + Duration.FromMilliseconds(1), default);
        Assert.Null(await TakeAsync());
    }

    private Task<Undo?> TakeAsync() => Store.TakeAsync(Chat, Sample.Aline.Id, Now, default);
}

public sealed class UndosOnSqlite(SqliteDatabase db) : UndosContract(db), IClassFixture<SqliteDatabase>;
public sealed class UndosOnPostgres(PostgresDatabase db) : UndosContract(db), IClassFixture<PostgresDatabase>;
