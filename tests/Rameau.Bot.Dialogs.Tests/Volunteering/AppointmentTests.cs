using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Volunteering;

public abstract class AppointmentTests(TestDatabase database) : UnledTest(database)
{
    private static readonly VolunteerAppoint Basile = new("P1", "n", "basile");

    [DatabaseFact]
    public async Task When_one_has_offered_one_tap_confirms_them()
    {
        await OfferAsync(Sample.Basile);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Choice, texts, Sample.Staff))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task When_several_have_offered_one_is_chosen()
    {
        await OfferAsync(Sample.Celeste, Sample.Basile);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Choice, texts, Sample.Staff))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Whoever_animates_sees_who_would_take_over()
    {
        await Database.People.SaveAsync([Sample.Aline], default);
        await OfferAsync(Sample.Basile);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(VolunteerMessages.Choice, texts, Sample.Aline))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Once_confirmed_it_can_be_taken_back()
    {
        await OfferAsync(Sample.Basile);
        await TapAsync(Basile);

        await Shown.ApprovedAsync(async texts => (await TapAsync(Basile, texts: texts, isRepeat: true)).Card());
    }

    [DatabaseFact]
    public async Task Confirming_grants_the_role_tells_the_one_and_changes_nothing_four_times()
    {
        await OfferAsync(Sample.Basile);
        var first = await TapAsync(Basile);

        Assert.Equal(["Basile"], await AnimatingAsync());
        Assert.Equal(Sample.Basile.Id, Assert.Single(first.Posts.OfType<Post.ToPerson>()).Person);

        for (var delivery = 0; delivery < 3; delivery++)
        {
            Assert.Empty((await TapAsync(Basile)).Posts);
        }

        Assert.Equal(["Basile"], await AnimatingAsync());
        Assert.Equal([Role.Participant, Role.Animator], (await Database.People.FindAsync(Sample.Basile.Id, default))!.Roles.Select(grant => grant.Role));
    }

    [DatabaseFact]
    public async Task Who_is_confirmed_takes_over()
    {
        await Database.People.SaveAsync([Sample.Aline], default);
        await OfferAsync(Sample.Basile);

        await TapAsync(Basile, by: Sample.Aline);

        Assert.Equal(["Basile"], await AnimatingAsync());
    }

    [DatabaseFact]
    public async Task Nobody_animates_who_has_not_offered()
    {
        Assert.Equal(Texts.French.Volunteers.Refused(AppointmentRefusal.NoOffer), (await TapAsync(Basile)).Note);
        Assert.Equal(Texts.French.Volunteers.Refused(AppointmentRefusal.NotInThisPromotion), (await TapAsync(Basile with { Person = "dario" })).Note);
        Assert.Equal(Texts.French.Volunteers.ChoiceMissing, (await TapAsync(Basile with { Person = null })).Note);
        Assert.Empty(await AnimatingAsync());
    }

    [DatabaseFact]
    public async Task Taken_back_by_staff_the_offer_stands_and_stepping_down_ends_it()
    {
        VolunteerTakeBack back = new("P1", "n", "basile");
        await OfferAsync(Sample.Basile);
        await TapAsync(Basile);
        Assert.Equal(Texts.French.Volunteers.NotedTakenBack, (await TakeBackAsync(back, Sample.Staff)).Note);
        Assert.Empty(await AnimatingAsync());
        Assert.Single(await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal(Texts.French.Volunteers.AlreadySo, (await TakeBackAsync(back, Sample.Staff)).Note);

        await TapAsync(Basile);
        await TakeBackAsync(back, Sample.Basile);

        Assert.Empty(await AnimatingAsync());
        Assert.Empty(await Database.Volunteers.OfPromotionAsync(Sample.First.Id, default));
    }

    private Task<Reply> TapAsync(VolunteerAppoint tapped, Person? by = null, Texts? texts = null, bool isRepeat = false) => Bot.Appointments.HandleAsync(
        tapped, Alone(by ?? Sample.Staff, texts, Evening) with { Promotion = Sample.First, IsRepeat = isRepeat }, default);

    private Task<Reply> TakeBackAsync(VolunteerTakeBack tapped, Person by) =>
        Bot.Appointments.HandleAsync(tapped, Alone(by, now: Evening) with { Promotion = Sample.First }, default);
}

public sealed class AppointmentsOnSqlite(SqliteDatabase db) : AppointmentTests(db), IClassFixture<SqliteDatabase>;
public sealed class AppointmentsOnPostgres(PostgresDatabase db) : AppointmentTests(db), IClassFixture<PostgresDatabase>;
