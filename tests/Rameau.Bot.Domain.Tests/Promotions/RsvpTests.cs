using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class RsvpTests
{
    private static readonly Person Participant = new(new("p1"), "Aline", "Brumevert") { Roles = [new(Role.Participant, P1.Id)] };
    private static readonly Instant Before = At(2027, 4, 1, 10);

    [Fact]
    public void An_answer_before_the_end_is_noted() =>
        Assert.Equal(
            new RsvpDecision.Noted(new(P1.Id, new("S2"), Participant.Id, RsvpAnswer.Yes, Before), PlanWith().Step("S2")),
            Same(Decide(PlanWith())));

    [Fact]
    public void Four_taps_are_one_answer() => Assert.Single(Enumerable.Range(0, 4).Select(_ => Same(Decide(PlanWith()))).Distinct());

    [Theory]
    [InlineData(Role.Coach)]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alumnus)]
    public void Who_is_not_a_participant_is_refused(Role role) =>
        Refuses(RsvpRefusal.NotInThisPromotion, Decide(PlanWith(), person: Participant with { Roles = [new(role, P1.Id)] }));

    [Fact]
    public void A_participant_of_another_promotion_is_refused() =>
        Refuses(RsvpRefusal.NotInThisPromotion, Decide(PlanWith(), person: Participant with { Roles = [new(Role.Participant, new("P2"))] }));

    [Fact]
    public void A_step_that_is_not_in_the_plan_is_refused() => Refuses(RsvpRefusal.NoSuchStep, Decide(PlanWith(), "S9"));

    [Fact]
    public void A_step_that_nobody_comes_to_is_refused() => Refuses(RsvpRefusal.NoSuchStep, Decide(PlanWith(), "NL1"));

    [Fact]
    public void A_step_that_has_begun_still_takes_answers_and_one_that_has_ended_does_not()
    {
        Assert.IsType<RsvpDecision.Noted>(Decide(PlanWith(), now: At(2027, 4, 6, 16, 59)));
        Refuses(RsvpRefusal.Over, Decide(PlanWith(), now: At(2027, 4, 6, 17)));
    }

    [Fact]
    public void An_answer_to_the_old_date_is_refused_and_the_refusal_shows_the_new_one()
    {
        var moved = PlanWith(Moved("S2", new LocalDateTime(2027, 4, 8, 14, 0)));

        Assert.Equal(At(2027, 4, 8, 14), Refuses(RsvpRefusal.DateChanged, Decide(moved, revision: 0)).Step?.StartsAt);
        Assert.IsType<RsvpDecision.Noted>(Decide(moved, revision: 1));
    }

    private static RsvpDecision Decide(Plan plan, string step = "S2", int revision = 0, Person? person = null, Instant? now = null) =>
        RsvpDecision.Decide(plan, new(step), revision, person ?? Participant, RsvpAnswer.Yes, now ?? Before);

    private static RsvpDecision.Refused Refuses(RsvpRefusal why, RsvpDecision decision)
    {
        var refused = Assert.IsType<RsvpDecision.Refused>(decision);
        Assert.Equal(why, refused.Why);
        return refused;
    }

    /// <summary>Lists compare by identity.</summary>
    private static RsvpDecision Same(RsvpDecision decision) =>
        decision is RsvpDecision.Noted noted ? noted with { Step = noted.Step with { Warnings = PlanWith().Step("S2").Warnings } } : decision;
}
