using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PlanChangeTests
{
    private static readonly PlanChange S2AWeekLater = Moved("S2", new LocalDateTime(2027, 4, 13, 14, 0));

    [Fact]
    public void What_hangs_on_a_session_moves_along()
    {
        var plan = PlanWith(S2AWeekLater);

        Assert.Equal((new LocalDate(2027, 1, 19), new LocalDate(2027, 4, 7)), Days(plan, "TP1")); // due before S2, given at S1
        Assert.Equal((new LocalDate(2027, 2, 23), new LocalDate(2027, 3, 31)), Days(plan, "C1")); // ends with S2
        Assert.Equal((new LocalDate(2027, 5, 11), new LocalDate(2027, 6, 22)), Days(plan, "C2")); // starts with S2
        Assert.Equal(new LocalDate(2027, 5, 18), Days(plan, "NL2").First);
        Assert.Equal([1, 1, 1, 1, 0, 0], new[] { "TP1", "C1", "C2", "NL2", "NL1", "S3" }.Select(step => plan.Step(step).Revision));
    }

    [Fact]
    public void Visits_webinar_mooc_and_monthly_newsletters_stay()
    {
        string[] booked = ["V1", "V2", "W", "M1", "M1-E1", "NM-3", "S3"];
        var (before, after) = (PlanWith(), PlanWith(S2AWeekLater));

        Assert.Equal(booked.Select(step => before.Step(step).StartsAt), booked.Select(step => after.Step(step).StartsAt));
    }

    [Fact]
    public void Another_hour_of_the_same_day_moves_nothing_else()
    {
        var plan = PlanWith(Moved("S2", new LocalDateTime(2027, 4, 6, 9, 30)));

        Assert.All(plan.Steps.Where(step => step.Id.Value != "S2"), step => Assert.Equal(0, step.Revision));
    }

    [Fact]
    public void Two_moves_there_and_back_leave_the_dates_and_count_as_two()
    {
        var plan = PlanWith(S2AWeekLater, Moved("S2", new LocalDateTime(2027, 4, 6, 14, 0)));

        Assert.Equal((Days(PlanWith(), "C2"), 2), (Days(plan, "C2"), plan.Step("C2").Revision));
    }

    [Fact]
    public void Days_that_move_over_a_clock_change_stay_midnights() =>
        Assert.Equal(LocalTime.Midnight, Wall(PlanWith(S2AWeekLater).Step("C1").EndsAt).TimeOfDay); // from 24 to 31 March, over the 28th

    [Fact]
    public void Work_that_its_session_overtook_is_due_on_the_eve_of_the_next()
    {
        var plan = PlanWith(Moved("S1", new LocalDateTime(2027, 3, 30, 14, 0)));

        Assert.Equal((new LocalDate(2027, 4, 6), new LocalDate(2027, 4, 6)), Days(plan, "TP1"));
    }

    [Fact]
    public void Episodes_go_with_their_track_and_out_with_it()
    {
        Assert.Equal(new LocalDate(2027, 2, 9), Days(PlanWith(Moved("M1", new LocalDateTime(2027, 2, 2, 0, 0))), "M1-E2").First);
        Assert.DoesNotContain(PlanWith(new PlanChange.Cancelled(new("M1"))).Steps, step => step.Kind is StepKind.MoocEpisode or StepKind.MoocTrack);
    }

    [Fact]
    public void A_cancelled_step_is_out_of_the_plan_and_still_found()
    {
        var plan = PlanWith(new PlanChange.Cancelled(new("V1"), "la visite est reportée à l’an prochain"));

        Assert.DoesNotContain(plan.Steps, step => step.Id.Value == "V1");
        Assert.Equal(["V1"], plan.Cancelled.Select(step => step.Id.Value));
        Assert.True(plan.Step("V1") is { IsCancelled: true, CancelReason: "la visite est reportée à l’an prochain" });
        Assert.Equal("S2", plan.NextAt(At(2027, 1, 13))?.Id.Value);
    }

    [Fact]
    public void What_was_cancelled_changes_no_more() => Assert.Equal(
        PlanWith(new PlanChange.Cancelled(new("V1"))).Step("V1"),
        PlanWith(new PlanChange.Cancelled(new("V1")), Moved("V1", new LocalDateTime(2027, 3, 4, 9, 0)), new PlanChange.Cancelled(new("V1"), "deux fois")).Step("V1"));

    [Fact]
    public void An_invitation_joins_the_plan_at_its_hour()
    {
        AddedStep fair = new(StepKind.TargetedEvents, "Forum des associations", new LocalDateTime(2027, 4, 1, 18, 30), 90, "Rennes", "https://forum.example", EventOrigin.Landmark);
        var step = PlanWith(new PlanChange.Added(new("EV-1"), fair)).Step("EV-1");

        Assert.Equal((At(2027, 4, 1, 18, 30), At(2027, 4, 1, 20), "Rennes", "https://forum.example"), (step.StartsAt, step.EndsAt, step.Place, step.Url));
        Assert.True(step is { HasHour: true, Origin: EventOrigin.Landmark, Kind: StepKind.TargetedEvents });
    }

    [Fact]
    public void A_bulletin_is_a_day()
    {
        var step = PlanWith(new PlanChange.Added(new("BU-1"), new(StepKind.Bulletin, "Bulletin n° 12", new LocalDateTime(2027, 4, 1, 9, 0)))).Step("BU-1");

        Assert.Equal((At(2027, 4, 1), At(2027, 4, 1), false), (step.StartsAt, step.EndsAt, step.HasHour));
    }

    [Fact]
    public void A_step_takes_as_many_people_as_was_last_said() =>
        Assert.Equal(8, PlanWith(new PlanChange.Sized(new("V1"), 12), new PlanChange.Sized(new("V1"), 8)).Step("V1").Capacity);

    [Fact]
    public void The_latest_change_that_somebody_decided_is_the_news()
    {
        var at = At(2027, 2, 1, 10);
        var plan = PlanWith(
            new PlanChange.Placed(new("S2"), "Rennes"),
            S2AWeekLater with { DecidedAt = at, By = new PersonId("aline") },
            new PlanChange.Placed(new("S2"), "Nantes") { DecidedAt = at + Duration.FromHours(1) },
            new PlanChange.Sized(new("S2"), 12) { DecidedAt = at + Duration.FromHours(2) });

        Assert.Equal(new StepNews(3, StepNewsKind.Placed, at + Duration.FromHours(1), FormerPlace: "Rennes"), plan.Step("S2").News);
        Assert.Equal(
            new StepNews(2, StepNewsKind.Moved, at, At(2027, 4, 6, 14)),
            PlanWith(new PlanChange.Placed(new("S2"), "Rennes"), S2AWeekLater with { DecidedAt = at }).Step("S2").News);
    }

    [Fact]
    public void What_was_so_from_the_outset_and_what_merely_moved_along_is_no_news()
    {
        Assert.Null(PlanWith(S2AWeekLater).Step("S2").News);
        Assert.Null(PlanWith(S2AWeekLater with { DecidedAt = At(2027, 2, 1) }).Step("TP1").News);
    }

    [Fact]
    public void The_version_of_a_plan_counts_its_changes() => Assert.Equal((0, 2), (PlanWith().Version, PlanWith(S2AWeekLater, S2AWeekLater).Version));

    private static (LocalDate First, LocalDate End) Days(Plan plan, string step) => (Wall(plan.Step(step).StartsAt).Date, Wall(plan.Step(step).EndsAt).Date);
}
