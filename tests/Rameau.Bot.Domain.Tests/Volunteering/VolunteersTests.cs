using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Volunteering;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Volunteering;

public sealed class VolunteersTests
{
    private static readonly Instant Now = At(2027, 1, 19, 18);
    private static readonly Person Aline = One("aline", Role.Participant, Role.Animator);
    private static readonly Person Basile = One("basile", Role.Participant);
    private static readonly Person Celeste = One("celeste", Role.Participant);
    private static readonly Person Coach = One("coach", Role.Coach);

    [Fact]
    public void A_participant_offers_once() => Assert.Equal(
        (new OfferDecision.Offered(new(P1.Id, Basile.Id, Now)), new OfferDecision.AlreadySo()),
        (Decide(Basile), Decide(Basile, Now, new Offer(P1.Id, Basile.Id, Now))));

    [Fact]
    public void Who_animates_and_who_is_no_participant_cannot_offer() => Assert.Equal(
        (new OfferDecision.Refused(OfferRefusal.AnimatesAlready), new OfferDecision.Refused(OfferRefusal.NotInThisPromotion)),
        (Decide(Aline), Decide(Coach)));

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void After_the_last_day_there_is_nothing_to_offer(int day, bool isOver) =>
        Assert.Equal(isOver, Decide(Basile, At(2027, 10, day, 12)) is OfferDecision.Refused { Why: OfferRefusal.Over });

    [Fact]
    public void What_is_taken_back_is_ones_own() => Assert.Equal(
        (new OfferDecision.Withdrawn(new(P1.Id, Basile.Id, Now)), new OfferDecision.AlreadySo()),
        (OfferDecision.DecideWithdrawal(Basile.Id, [new(P1.Id, Celeste.Id, Now), new(P1.Id, Basile.Id, Now)]), OfferDecision.DecideWithdrawal(Aline.Id, [new(P1.Id, Basile.Id, Now)])));

    [Fact]
    public void Those_who_offer_come_in_the_order_they_did_without_who_left_or_animates()
    {
        var volunteers = With(("gone", 0), ("aline", 1), ("celeste", 3), ("basile", 2));

        Assert.Equal([Basile, Celeste], volunteers.Offering);
        Assert.Equal([Aline], volunteers.Animating);
    }

    [Fact]
    public void An_animator_of_all_promotions_is_not_whom_the_group_chose() =>
        Assert.False(Volunteers.Animates(Basile with { Roles = [new(Role.Animator)] }, P1.Id));

    [Fact]
    public void Who_offered_can_be_confirmed_and_nobody_else()
    {
        var volunteers = With(("basile", 0), ("coach", 0));

        Assert.Equal(new Appointment.Appointed(Basile), Appointment.DecideAppointment(volunteers, Basile.Id));
        Assert.Equal(new Appointment.AlreadySo(Aline), Appointment.DecideAppointment(volunteers, Aline.Id));
        Assert.Equal(new Appointment.Refused(AppointmentRefusal.NoOffer), Appointment.DecideAppointment(volunteers, Celeste.Id));
        Assert.Equal(new Appointment.Refused(AppointmentRefusal.NotInThisPromotion), Appointment.DecideAppointment(volunteers, Coach.Id));
        Assert.Equal(new Appointment.Refused(AppointmentRefusal.NotInThisPromotion), Appointment.DecideAppointment(volunteers, new("gone")));
    }

    [Fact]
    public void Only_from_who_animates_can_it_be_taken_back() => Assert.Equal(
        (new Appointment.TakenBack(Aline), new Appointment.AlreadySo(Basile)),
        (Appointment.DecideTakingBack(With(), Aline.Id), Appointment.DecideTakingBack(With(), Basile.Id)));

    private static OfferDecision Decide(Person person, Instant? now = null, params Offer[] offers) => OfferDecision.DecideOffer(PlanWith(), person, offers, now ?? Now);

    private static Volunteers With(params (string Who, int Minute)[] offers) => Volunteers.Of(
        P1.Id, [Aline, Basile, Celeste, Coach], offers.Select(one => new Offer(P1.Id, new(one.Who), Now + Duration.FromMinutes(one.Minute))));

    private static Person One(string id, params Role[] roles) => new(new(id), id, "X") { Roles = [.. roles.Select(role => new RoleGrant(role, P1.Id))] };
}
