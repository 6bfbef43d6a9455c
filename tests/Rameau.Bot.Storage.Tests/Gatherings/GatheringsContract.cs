using NodaTime;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Gatherings;

public abstract class GatheringsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Gathering Drinks = new(
        Sample.First.Id, new("0a1b"), 1, Sample.Aline.Id, new("Apéro", Now + Duration.FromDays(3), "Rennes", GatheringAudience.Everybody, null, 2), Now)
    {
        PublishedAt = Now,
    };

    private IGatherings Store => Database.Gatherings;

    [DatabaseFact]
    public async Task A_gathering_comes_back_as_it_went_in()
    {
        var whole = Drinks with
        {
            Id = new("2c"),
            Terms = new("'; DROP TABLE gathering; --", Now, "https://visio.example/a?b=c", GatheringAudience.Region, "Provence-Alpes-Côte d'Azur"),
            ChangedAt = Now + Duration.FromMinutes(1),
            CancelledAt = Now + Duration.FromHours(1),
            Days = 3,
            Attended = 0,
        };

        Assert.True(await Store.TryWriteAsync(Drinks, default));
        Assert.True(await Store.TryWriteAsync(whole, default));

        Assert.Equal(Drinks, await Store.FindAsync(Drinks.Id, default));
        Assert.Equal(whole, await Store.FindAsync(whole.Id, default));
        Assert.Null(await Store.FindAsync(new("3"), default));
    }

    [DatabaseFact]
    public async Task Of_several_who_change_one_revision_one_does()
    {
        await Store.TryWriteAsync(Drinks, default);
        var done = await Race.RunAsync(4, i => Store.TryWriteAsync(Drinks with { Revision = 2, Terms = Drinks.Terms with { Title = $"{i}" } }, default));

        Assert.Equal([false, false, false, true], done.Order());
        Assert.Equal($"{done.ToList().IndexOf(true)}", (await Store.FindAsync(Drinks.Id, default))!.Terms.Title);
    }

    [DatabaseFact]
    public async Task Lists_hold_what_was_published_in_order_and_only_what_is_ahead_holds_no_cancelled_one()
    {
        var later = Drinks with { Id = new("1"), Promotion = Sample.Second.Id, Terms = Drinks.Terms with { StartsAt = Now + Duration.FromDays(9) } };
        var cancelled = Drinks with { Id = new("2"), CancelledAt = Now };

        foreach (var one in new[] { later, cancelled, Drinks, Drinks with { Id = new("4"), PublishedAt = null } })
        {
            await Store.TryWriteAsync(one, default);
        }

        Assert.Equal([Drinks, later], await Store.AheadAsync(Now, default));
        Assert.Equal([Drinks, cancelled], await Store.OfPromotionAsync(Sample.First.Id, Now, default));
        Assert.Empty(await Store.OfPromotionAsync(Sample.First.Id, Drinks.Terms.StartsAt, default));
    }

    [DatabaseFact]
    public async Task Of_several_who_ask_for_two_places_at_once_two_come_and_the_others_wait()
    {
        await Store.TryWriteAsync(Drinks, default);
        var answers = await Race.RunAsync(4, i => Store.AnswerAsync(Drinks.Id, Sample.All[i].Id, true, Now, default));

        Assert.Equal(2, answers.Count(answer => answer is RsvpAnswer.Yes));
        Assert.Equal(2, answers.Count(answer => answer is RsvpAnswer.Waiting));
    }

    [DatabaseFact]
    public async Task Who_leaves_gives_the_place_to_the_first_who_waited()
    {
        await ThreeAskAsync();

        Assert.Equal(RsvpAnswer.No, await Store.AnswerAsync(Drinks.Id, Sample.Aline.Id, false, At(4), default));

        var seated = await OfAsync(Sample.Celeste);
        Assert.Equal((RsvpAnswer.Yes, At(4)), (seated!.Answer, seated.SeatedAt));
        Assert.Null((await OfAsync(Sample.Basile))!.SeatedAt);
    }

    [DatabaseFact]
    public async Task The_place_of_somebody_who_is_forgotten_is_given_away_once()
    {
        await ThreeAskAsync();
        await Database.RowsAsync("DELETE FROM person WHERE id = 'aline'");

        await Store.FillAsync(Drinks.Id, At(5), default);
        await Store.FillAsync(Drinks.Id, At(6), default);

        Assert.Equal(At(5), (await OfAsync(Sample.Celeste))!.SeatedAt);
        Assert.Null((await Store.FindAsync(Drinks.Id, default))!.Author);
    }

    [DatabaseFact]
    public async Task Nobody_joins_what_is_cancelled_a_draft_or_under_way()
    {
        await Store.TryWriteAsync(Drinks with { CancelledAt = Now }, default);
        await Store.TryWriteAsync(Drinks with { Id = new("d"), PublishedAt = null }, default);
        await Store.TryWriteAsync(Drinks with { Id = new("u"), Terms = Drinks.Terms with { StartsAt = Now } }, default);

        foreach (var id in new[] { "0a1b", "d", "u", "none" })
        {
            Assert.Null(await Store.AnswerAsync(new(id), Sample.Basile.Id, true, Now, default));
            Assert.Empty(await Store.AnswersAsync(new(id), default));
        }
    }

    [DatabaseFact]
    public async Task Who_came_is_forgotten_before_the_gathering_is()
    {
        await ThreeAskAsync();
        var after = Drinks.Terms.StartsAt + Duration.FromSeconds(1);

        await Store.ForgetAnswersAsync(Drinks.Terms.StartsAt, default);
        Assert.Equal(3, (await Store.AnswersAsync(Drinks.Id, default)).Count);

        await Store.ForgetAnswersAsync(after, default);
        Assert.Empty(await Store.AnswersAsync(Drinks.Id, default));
        Assert.NotNull(await Store.FindAsync(Drinks.Id, default));

        await Store.ForgetAsync(after, default);
        Assert.Null(await Store.FindAsync(Drinks.Id, default));
    }

    private static Instant At(int seconds) => Now + Duration.FromSeconds(seconds);

    private async Task ThreeAskAsync()
    {
        await Store.TryWriteAsync(Drinks, default);
        await Store.AnswerAsync(Drinks.Id, Sample.Aline.Id, true, At(1), default);
        await Store.AnswerAsync(Drinks.Id, Sample.Basile.Id, true, At(2), default);
        Assert.Equal(RsvpAnswer.Waiting, await Store.AnswerAsync(Drinks.Id, Sample.Celeste.Id, true, At(3), default));
    }

    private async Task<GatheringAnswer?> OfAsync(Person person) => (await Store.AnswersAsync(Drinks.Id, default)).FirstOrDefault(answer => answer.Person == person.Id);
}

public sealed class GatheringsOnSqlite(SqliteDatabase db) : GatheringsContract(db), IClassFixture<SqliteDatabase>;
public sealed class GatheringsOnPostgres(PostgresDatabase db) : GatheringsContract(db), IClassFixture<PostgresDatabase>;
