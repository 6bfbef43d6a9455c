using NodaTime;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Tickets;

public abstract class TicketsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Ticket Asked = new(
        new("0a1b"), Sample.First.Id, Sample.Basile.Id, "Qui a un modèle de convention ?\nAvec une mairie.", Now, IsPrivate: true, TicketState.WithAnimator, Now);

    private ITickets Store => Database.Tickets;

    [DatabaseFact]
    public async Task A_ticket_comes_back_as_it_went_in()
    {
        var answered = Asked with
        {
            Id = new("2c3d"),
            IsPrivate = false,
            State = TicketState.Answered,
            Since = Now + Duration.FromHours(3),
            Revision = 4,
            Owner = Sample.Aline.Id,
            Answer = "'; DROP TABLE ticket; --\nNFD e\u0301, 👩🏽‍🏫",
            UnreachedAt = Now + Duration.FromMinutes(1),
        };

        Assert.True(await Store.TryAddAsync(Asked, default));
        Assert.True(await Store.TryAddAsync(answered, default));

        Assert.Equal(Asked, await Store.FindAsync(Sample.First.Id, Asked.Id, default));
        Assert.Equal(answered, await Store.FindAsync(Sample.First.Id, answered.Id, default));
        Assert.Null(await Store.FindAsync(Sample.Second.Id, Asked.Id, default));
    }

    [DatabaseFact]
    public async Task Of_several_who_send_one_form_one_asks()
    {
        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, i => Store.TryAddAsync(Asked with { Question = $"{i}" }, default))).Order());
        Assert.Single(await Store.OfAskerAsync(Sample.Basile.Id, default));
    }

    [DatabaseFact]
    public async Task Of_several_who_change_one_revision_one_does()
    {
        await Store.TryAddAsync(Asked, default);
        var done = await Race.RunAsync(4, i => Store.TryChangeAsync(Asked with { Revision = 2, State = TicketState.Answered, Answer = $"{i}", Owner = Sample.Aline.Id }, default));

        Assert.Equal([false, false, false, true], done.Order());
        Assert.Equal($"{done.ToList().IndexOf(true)}", (await Store.FindAsync(Sample.First.Id, Asked.Id, default))!.Answer);
        Assert.False(await Store.TryChangeAsync(Asked with { Revision = 4 }, default));
    }

    [DatabaseFact]
    public async Task Lists_are_in_order_and_the_withdrawn_are_their_askers_alone()
    {
        var later = Asked with { Id = new("9"), AskedAt = Now + Duration.FromHours(1), Asker = Sample.Celeste.Id };
        var withdrawn = Asked with { Id = new("5"), AskedAt = Now + Duration.FromHours(2), State = TicketState.Withdrawn };

        foreach (var one in new[] { later, withdrawn, Asked })
        {
            await Store.TryAddAsync(one, default);
        }

        Assert.Equal([Asked, later], await Store.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal([withdrawn, Asked], await Store.OfAskerAsync(Sample.Basile.Id, default));
        Assert.Empty(await Store.OfPromotionAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task A_promotion_is_lively_while_a_question_waits_or_an_answer_is_new()
    {
        Assert.Empty(await Store.LivelyAsync(Now, default));

        await Store.TryAddAsync(Asked, default);
        await Store.TryAddAsync(Asked with { Id = new("b"), Promotion = Sample.Second.Id, State = TicketState.Answered }, default);

        Assert.Equal([Sample.First.Id, Sample.Second.Id], await Store.LivelyAsync(Now, default));
        Assert.Equal([Sample.First.Id], await Store.LivelyAsync(Now + Duration.FromMilliseconds(1), default));
    }

    [DatabaseFact]
    public async Task What_waits_is_never_forgotten_what_is_settled_is_in_time()
    {
        await Store.TryAddAsync(Asked, default);
        await Store.TryAddAsync(Asked with { Id = new("b"), State = TicketState.Closed }, default);

        Assert.Equal(0, await Store.ForgetAsync(Now, default));
        Assert.Equal(1, await Store.ForgetAsync(Now + Duration.FromDays(400), default));
        Assert.Equal([Asked], await Store.OfPromotionAsync(Sample.First.Id, default));
    }
}

public sealed class TicketsOnSqlite(SqliteDatabase db) : TicketsContract(db), IClassFixture<SqliteDatabase>;
public sealed class TicketsOnPostgres(PostgresDatabase db) : TicketsContract(db), IClassFixture<PostgresDatabase>;
