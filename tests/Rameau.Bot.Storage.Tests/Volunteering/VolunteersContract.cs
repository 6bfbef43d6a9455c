using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Volunteering;

public abstract class VolunteersContract(TestDatabase database) : StorageContract(database)
{
    private IVolunteers Store => Database.Volunteers;

    [DatabaseFact]
    public async Task Each_promotion_has_its_own_in_the_order_they_offered()
    {
        await OfferAsync(Offered(Sample.Celeste, 2), Offered(Sample.Basile, 1), Offered(Sample.Dario, 0) with { Promotion = Sample.Second.Id });

        Assert.Equal([Offered(Sample.Basile, 1), Offered(Sample.Celeste, 2)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task Of_four_deliveries_of_one_offer_at_once_one_is_kept()
    {
        var kept = await Race.RunAsync(4, i => Store.TryOfferAsync(Offered(Sample.Basile, i), default));

        Assert.Single(kept, one => one);
        Assert.Single(await StoredAsync());
    }

    [DatabaseFact]
    public async Task What_is_withdrawn_is_gone_and_a_later_offer_stays()
    {
        await OfferAsync(Offered(Sample.Basile, 0));
        await Store.WithdrawAsync(Offered(Sample.Basile, 0), default);
        Assert.Empty(await StoredAsync());

        await OfferAsync(Offered(Sample.Basile, 5));
        await Store.WithdrawAsync(Offered(Sample.Basile, 0), default);
        Assert.Equal([Offered(Sample.Basile, 5)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task Who_is_appointed_takes_the_place_of_who_animated_whose_offer_is_answered()
    {
        await OfferAsync(Offered(Sample.Aline, 0), Offered(Sample.Basile, 1), Offered(Sample.Celeste, 2));

        Assert.True(await Store.TryAppointAsync(Sample.First.Id, Sample.Basile.Id, default));

        Assert.Equal([Sample.Basile.Id], await AnimatingAsync());
        Assert.Equal([Offered(Sample.Basile, 1), Offered(Sample.Celeste, 2)], await StoredAsync());
        Assert.Equal([Sample.Aline.Roles[0]], (await Database.People.FindAsync(Sample.Aline.Id, default))!.Roles);
        Assert.Equal([.. Sample.Basile.Roles, new(Role.Animator, Sample.First.Id)], (await Database.People.FindAsync(Sample.Basile.Id, default))!.Roles);
    }

    [DatabaseFact]
    public async Task Nobody_is_appointed_without_an_offer_or_a_part_in_the_promotion()
    {
        await OfferAsync(Offered(Sample.Dario, 0), Offered(Sample.Coach, 0));

        Assert.False(await Store.TryAppointAsync(Sample.First.Id, Sample.Basile.Id, default));
        Assert.False(await Store.TryAppointAsync(Sample.First.Id, Sample.Dario.Id, default));
        Assert.False(await Store.TryAppointAsync(Sample.First.Id, Sample.Coach.Id, default));
        Assert.Equal([Sample.Aline.Id], await AnimatingAsync());
    }

    [DatabaseFact]
    public async Task Of_two_appointed_at_once_one_animates()
    {
        await OfferAsync(Offered(Sample.Basile, 0), Offered(Sample.Celeste, 1));

        await Race.RunAsync(8, i => Store.TryAppointAsync(Sample.First.Id, i % 2 == 0 ? Sample.Basile.Id : Sample.Celeste.Id, default));

        Assert.Single(await AnimatingAsync());
        var grants = (await Database.People.OfPromotionAsync(Sample.First.Id, default)).SelectMany(person => person.Roles).Count(grant => grant.Role == Role.Animator);
        Assert.Equal(1, grants);
    }

    [DatabaseFact]
    public async Task What_is_taken_back_leaves_the_other_roles()
    {
        Assert.True(await Store.TryTakeBackAsync(Sample.First.Id, Sample.Aline.Id, default));
        Assert.False(await Store.TryTakeBackAsync(Sample.First.Id, Sample.Aline.Id, default));

        Assert.Equal([Sample.Aline.Roles[0]], (await Database.People.FindAsync(Sample.Aline.Id, default))!.Roles);
    }

    private static Offer Offered(Person person, int minute) => new(Sample.First.Id, person.Id, Now + Duration.FromMinutes(minute));

    private async Task OfferAsync(params Offer[] offers)
    {
        foreach (var offer in offers)
        {
            Assert.True(await Store.TryOfferAsync(offer, default));
        }
    }

    private Task<IReadOnlyList<Offer>> StoredAsync() => Store.OfPromotionAsync(Sample.First.Id, default);

    private async Task<IReadOnlyList<PersonId>> AnimatingAsync() =>
        [.. (await Database.People.OfPromotionAsync(Sample.First.Id, default)).Where(person => person.Is(Role.Animator, Sample.First.Id)).Select(person => person.Id)];
}

public sealed class VolunteersOnSqlite(SqliteDatabase db) : VolunteersContract(db), IClassFixture<SqliteDatabase>;
public sealed class VolunteersOnPostgres(PostgresDatabase db) : VolunteersContract(db), IClassFixture<PostgresDatabase>;
