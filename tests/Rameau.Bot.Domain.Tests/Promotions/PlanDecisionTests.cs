using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PlanDecisionTests
{
    /// <summary>Monday 1 February 2027: the first session is over, the others lie ahead.</summary>
    private static readonly Instant Now = At(2027, 2, 1, 10);

    public static TheoryData<PlanRefusal, string?, PlanChange> Refusals => new()
    {
        { PlanRefusal.UnknownStep, null, Moved("S9", Wall("2027-04-13T14:00")) },
        { PlanRefusal.Over, null, Moved("S1", Wall("2027-04-13T14:00")) },
        { PlanRefusal.Over, null, new PlanChange.Placed(new("S1"), "Rennes") },
        { PlanRefusal.Over, null, new PlanChange.Cancelled(new("NM-1")) },
        { PlanRefusal.NothingChanges, null, Moved("S2", Wall("2027-04-06T14:00")) },
        { PlanRefusal.NothingChanges, null, Moved("NL1", Wall("2027-02-16T09:00")) }, // it has no hour: the day is the same
        { PlanRefusal.InThePast, "2027-03-09T14:00", Moved("S2", Wall("2027-01-26T14:00")) }, // the first day that leaves C1 one
        { PlanRefusal.InThePast, "2027-02-02T09:00", Moved("V1", Wall("2027-02-01T09:00")) }, // an hour ago
        { PlanRefusal.SkippedHour, "2027-03-28T03:30", Moved("V1", Wall("2027-03-28T02:30")) },
        { PlanRefusal.TooFar, "2027-05-24T14:00", Moved("S2", Wall("2072-04-06T14:00")) }, // the last day that leaves C2 one
        { PlanRefusal.BeforePreviousSession, "2027-05-19T14:30", Moved("S3", Wall("2027-04-06T14:30")) },
        { PlanRefusal.AfterNextSession, "2027-05-24T12:00", Moved("S2", Wall("2027-07-06T12:00")) },
        { PlanRefusal.WindowTurned, "2027-03-09T14:00", Moved("S2", Wall("2027-02-16T14:00")) },
        { PlanRefusal.WindowOutsideSessions, "2027-03-08T00:00", Moved("C1", Wall("2027-03-23T00:00")) },
        { PlanRefusal.SessionCancelled, null, new PlanChange.Cancelled(new("S3")) },
        { PlanRefusal.FifthSession, null, Added(StepKind.Session) },
        { PlanRefusal.SecondWebinar, null, Added(StepKind.Webinar) },
        { PlanRefusal.FourthVisit, null, Added(StepKind.LearningVisit) },
        { PlanRefusal.NotToBeAdded, null, Added(StepKind.PersonalWork) },
        { PlanRefusal.IdTaken, null, Added(StepKind.TargetedEvents, id: "S2") },
        { PlanRefusal.NoTitle, null, Added(StepKind.TargetedEvents, what => what with { Title = " " }) },
        { PlanRefusal.NotAnAddress, null, Added(StepKind.Bulletin, what => what with { Url = "javascript:alert(1)" }) },
        { PlanRefusal.NoLength, null, Added(StepKind.TargetedEvents, what => what with { Minutes = 0 }) },
        { PlanRefusal.InThePast, null, Added(StepKind.TargetedEvents, what => what with { StartsAt = Wall("2027-01-31T18:00") }) },
        { PlanRefusal.SkippedHour, "2027-03-28T03:00", Added(StepKind.TargetedEvents, what => what with { StartsAt = Wall("2027-03-28T02:00") }) },
        { PlanRefusal.TooFar, null, Added(StepKind.Bulletin, what => what with { StartsAt = Wall("2029-02-02T00:00") }) },
        { PlanRefusal.HasNoPlace, null, new PlanChange.Placed(new("NL1"), "Rennes") },
        { PlanRefusal.PlaceMissing, null, new PlanChange.Placed(new("S2"), "  ") },
        { PlanRefusal.TakesNoAnswers, null, new PlanChange.Sized(new("NL1"), 8) },
        { PlanRefusal.NoRoom, null, new PlanChange.Sized(new("V1"), 0) },
        { PlanRefusal.NothingChanges, null, new PlanChange.Sized(new("V1"), null) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_breaks_a_rule_is_refused_with_its_reason_and_the_nearest_date_that_would_do(PlanRefusal why, string? proposal, PlanChange change)
    {
        var refused = Assert.IsType<PlanDecision.Refused>(Decide(PlanWith(), change));

        Assert.Equal((why, proposal is null ? null : Wall(proposal)), (refused.Why, refused.Proposal));
        Assert.True(proposal is null || change is not PlanChange.Moved move || Decide(PlanWith(), move with { To = Wall(proposal) }) is PlanDecision.Allowed);
    }

    [Fact]
    public void Every_refusal_has_its_case() => Assert.Equal(
        Enum.GetValues<PlanRefusal>().Except([PlanRefusal.AlreadyCancelled, PlanRefusal.SessionWithoutPractice]),
        Refusals.Select(row => (PlanRefusal)row[0]).Distinct().Order());

    [Fact]
    public void What_was_cancelled_is_refused_whatever_is_asked()
    {
        var plan = PlanWith(new PlanChange.Cancelled(new("V1")));

        Assert.All(
            (PlanChange[])[Moved("V1", Wall("2027-03-02T09:30")), new PlanChange.Cancelled(new("V1")), new PlanChange.Placed(new("V1"), "Rennes")],
            change => Assert.Equal(PlanRefusal.AlreadyCancelled, Assert.IsType<PlanDecision.Refused>(Decide(plan, change)).Why));
    }

    [Fact]
    public void A_session_that_a_broken_pathway_lacks_is_not_made_up_without_its_practical_block()
    {
        var pathway = PathwaySamples.Without("S4");
        var refused = Assert.IsType<PlanDecision.Refused>(PlanDecision.Decide(Plan.Of(pathway, P1, []), pathway, Added(StepKind.Session), [], Now));

        Assert.Equal(PlanRefusal.SessionWithoutPractice, refused.Why);
    }

    [Fact]
    public void An_unknown_step_is_answered_with_those_that_can_be_changed()
    {
        var refused = Assert.IsType<PlanDecision.Refused>(Decide(PlanWith(), Moved("S9", Wall("2027-04-13T14:00"))));

        Assert.Contains(new StepId("S2"), refused.Known);
        Assert.DoesNotContain(new StepId("S1"), refused.Known); // over
    }

    [Fact]
    public void An_hour_that_comes_twice_is_its_first_occurrence() =>
        Assert.Equal(Instant.FromUtc(2027, 10, 31, 0, 30), Difference(PlanWith(), Moved("V3", Wall("2027-10-31T02:30"))).After.Step("V3").StartsAt);

    [Fact]
    public void Sessions_may_follow_each_other_without_a_pause()
    {
        var plan = PlanWith(new PlanChange.Cancelled(new("C2")));

        Assert.IsType<PlanDecision.Allowed>(Decide(plan, Moved("S2", Wall("2027-07-06T11:00"))));
    }

    [Fact]
    public void A_move_tells_what_moves_along_and_what_it_leaves_behind()
    {
        var difference = Difference(PlanWith(), Moved("S3", Wall("2027-05-25T14:00")));

        Assert.Equal(["S3 decided", "TP2 along", "C2 along", "NL3 along"], difference.Steps.Select(step => $"{step.After.Id} {(step.IsDecided ? "decided" : "along")}"));
        Assert.Equal(
            [(new("C2"), new PlanWarning.ShortWindow(7)), (new("V2"), new PlanWarning.OutsideGap(new("S2"), new("S3"), Wall("2027-05-18T09:30")))],
            difference.Warnings.Select(one => (one.Step.Id, one.Warning)));
    }

    [Fact]
    public void Coaching_calls_that_the_move_puts_outside_their_window_are_named()
    {
        CoachingCall inside = new(P1.Id, new("C1"), new("aline"), new("coach"), At(2027, 3, 1, 10)), last = inside with { Person = new("basile"), StartsAt = At(2027, 3, 23, 10) };
        var stale = inside with { Person = new("celeste"), StartsAt = At(2027, 5, 1, 10) }; // was outside before

        var decision = PlanDecision.Decide(PlanWith(), PathwaySamples.Good, Moved("S2", Wall("2027-03-30T14:00")), [inside, last, stale], Now);

        Assert.Equal([last], Assert.IsType<PlanDecision.Allowed>(decision).Difference.CallsOutside);
    }

    [Fact]
    public void Decisions_taken_together_are_all_allowed_or_none()
    {
        PlanChange[] both = [Moved("S2", Wall("2027-04-13T14:00")), new PlanChange.Placed(new("S9"), "Rennes")];

        Assert.Equal(PlanRefusal.UnknownStep, Assert.IsType<PlanDecision.Refused>(PlanDecision.Decide(PlanWith(), PathwaySamples.Good, both, [], Now)).Why);
        Assert.Equal(PlanRefusal.NothingChanges, Assert.IsType<PlanDecision.Refused>(PlanDecision.Decide(PlanWith(), PathwaySamples.Good, [], [], Now)).Why);
    }

    [Fact]
    public void A_cancelled_step_is_a_difference_too()
    {
        var difference = Difference(PlanWith(), new PlanChange.Cancelled(new("W"), "l’intervenante est malade"));

        Assert.True(Assert.Single(difference.Steps) is { IsCancelled: true, IsMoved: false, IsDecided: true });
    }

    private static PlanDecision Decide(Plan plan, params PlanChange[] changes) => PlanDecision.Decide(plan, PathwaySamples.Good, changes, [], Now);

    private static PlanDifference Difference(Plan plan, params PlanChange[] changes) => Assert.IsType<PlanDecision.Allowed>(Decide(plan, changes)).Difference;

    private static PlanChange.Added Added(StepKind kind, Func<AddedStep, AddedStep>? but = null, string id = "EV-1")
    {
        AddedStep what = new(kind, "Forum", Wall("2027-04-01T18:30"), 90);
        return new(new(id), but?.Invoke(what) ?? what);
    }

    private static LocalDateTime Wall(string iso) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(iso).Value;
}
