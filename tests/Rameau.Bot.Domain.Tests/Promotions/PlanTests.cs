using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PlanTests
{
    [Fact]
    public void A_visit_has_as_many_places_as_its_template_says()
    {
        var plan = Plan.Of(Pathways.PathwaySamples.With("V1", visit => visit with { Capacity = 8 }), P1, []);

        Assert.Equal((8, null), (plan.Step("V1").Capacity, plan.Step("V2").Capacity));
    }

    [Fact]
    public void A_step_is_its_offset_after_the_first_day_at_its_hour_and_as_long_as_it_lasts()
    {
        var session = PlanWith().Step("S2");

        Assert.Equal(new LocalDateTime(2027, 4, 6, 14, 0), Wall(session.StartsAt));
        Assert.Equal(Duration.FromHours(3), session.EndsAt - session.StartsAt);
        Assert.True(session.HasHour);
    }

    [Fact]
    public void A_step_without_hour_lasts_from_midnight_to_the_end_of_its_last_day()
    {
        var work = PlanWith().Step("TP1");

        Assert.Equal(new LocalDateTime(2027, 1, 19, 0, 0), Wall(work.StartsAt));
        Assert.Equal(new LocalDateTime(2027, 3, 31, 0, 0), Wall(work.EndsAt)); // the 30th is its last day
        Assert.False(work.HasHour);
    }

    [Fact]
    public void A_negative_offset_lies_before_the_first_day()
    {
        var pathway = PathwaySamples.With("NL1", letter => letter with { OffsetDays = -14 });

        Assert.Equal(At(2026, 12, 29), Plan.Of(pathway, P1, []).Step("NL1").StartsAt);
    }

    [Fact]
    public void The_pathway_ends_so_many_calendar_months_after_its_start()
    {
        Assert.Equal(new LocalDate(2027, 10, 12), PlanWith().EndsOn);
        Assert.Equal(new LocalDate(2028, 2, 29), From(new LocalDate(2027, 5, 31)).EndsOn); // there is no 31 February
    }

    [Fact]
    public void The_monthly_newsletter_keeps_its_day_of_the_month()
    {
        var letters = PlanWith().Steps.Where(step => step.Kind is StepKind.MonthlyNewsletter).ToArray();

        Assert.Equal(Enumerable.Range(1, 9).Select(month => new LocalDateTime(2027, month, 14, 0, 0)), letters.Select(letter => Wall(letter.StartsAt)));
        Assert.Equal(Enumerable.Range(1, 9).Select(month => $"NM-{month}"), letters.Select(letter => letter.Id.Value));
    }

    [Fact]
    public void A_mooc_is_its_track_and_its_four_episodes()
    {
        var plan = PlanWith();

        Assert.Equal(["M1-E1", "M1-E2", "M1-E3", "M1-E4"], plan.Steps.Where(step => step.Kind is StepKind.MoocEpisode).Select(step => step.Id.Value));
        Assert.Equal(At(2027, 2, 2), plan.Step("M1-E2").StartsAt);
        Assert.Equal(At(2027, 2, 9), plan.Step("M1-E2").EndsAt);
        Assert.Equal(At(2027, 1, 26), plan.Step("M1").StartsAt);
    }

    [Fact]
    public void What_has_no_date_in_the_template_is_not_in_the_plan() => Assert.Null(PlanWith().Find(new("BU")));

    [Fact]
    public void Steps_come_in_the_order_of_their_dates()
    {
        var plan = PlanWith(Moved("S2", new LocalDateTime(2027, 9, 1, 9, 0)));

        Assert.Equal(plan.Steps.OrderBy(step => step.StartsAt).ThenBy(step => step.EndsAt), plan.Steps);
    }

    [Fact]
    public void A_move_keeps_the_length_and_counts_one_revision()
    {
        var session = PlanWith(Moved("S2", new LocalDateTime(2027, 4, 8, 9, 30))).Step("S2");

        Assert.Equal((At(2027, 4, 8, 9, 30), At(2027, 4, 8, 12, 30), 1), (session.StartsAt, session.EndsAt, session.Revision));
    }

    [Fact]
    public void The_last_of_several_moves_counts_and_each_is_a_revision()
    {
        var session = PlanWith(Moved("S2", new LocalDateTime(2027, 4, 8, 9, 30)), Moved("S2", new LocalDateTime(2027, 4, 6, 14, 0))).Step("S2");

        Assert.Equal((At(2027, 4, 6, 14), 2), (session.StartsAt, session.Revision)); // back where it was, and yet announced anew
    }

    [Fact]
    public void A_place_changes_nothing_but_the_place()
    {
        var plain = PlanWith();
        var placed = PlanWith(new PlanChange.Placed(new("S2"), "12 rue des Tilleuls"));

        Assert.Equal("12 rue des Tilleuls", placed.Step("S2").Place);
        Assert.Equal(plain.Steps.Select(step => (step.Id, step.StartsAt, step.Revision)), placed.Steps.Select(step => (step.Id, step.StartsAt, step.Revision)));
    }

    [Fact]
    public void A_change_to_a_step_that_is_not_in_the_plan_changes_nothing() =>
        Assert.Equal(PlanWith().Steps.Select(step => step.StartsAt), PlanWith(Moved("S9", new LocalDateTime(2027, 4, 8, 9, 30))).Steps.Select(step => step.StartsAt));

    [Fact]
    public void The_next_step_is_the_first_collective_one_that_is_not_over()
    {
        var plan = PlanWith();

        Assert.Equal("S1", plan.NextAt(At(2027, 1, 12, 16, 59))?.Id.Value);
        Assert.Equal("V1", plan.NextAt(At(2027, 1, 12, 17))?.Id.Value);
        Assert.Null(plan.NextAt(plan.Step("S4").EndsAt));
    }
}
