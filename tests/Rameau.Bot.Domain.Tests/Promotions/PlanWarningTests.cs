using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PlanWarningTests
{
    [Fact]
    public void A_plan_on_working_days_has_no_warning() => Assert.All(PlanWith().Steps, step => Assert.Empty(step.Warnings));

    [Theory]
    [InlineData("S2", "2027-04-10", DayOff.Weekend, "2027-04-12")] // no Saturday is open: the next open day
    [InlineData("S2", "2027-05-06", DayOff.PublicHoliday, "2027-05-13")] // Ascension: the Thursday after
    [InlineData("S2", "2027-05-08", DayOff.PublicHoliday, "2027-05-10")] // a Saturday too: the holiday says more
    [InlineData("S3", "2027-08-03", DayOff.August, "2027-07-27")] // the nearest Tuesday, a week before
    [InlineData("S3", "2027-08-15", DayOff.PublicHoliday, "2027-09-01")]
    [InlineData("S4", "2027-10-10", DayOff.Weekend, "2027-10-11")] // the last day of the nine months
    public void A_collective_step_on_a_day_off_says_why_and_proposes_the_nearest_day_that_would_do(string step, string day, DayOff why, string proposal) =>
        Assert.Equal(
            [new PlanWarning.OnDayOff(why, Day(proposal) + new LocalTime(14, 0))],
            PlanWith(Moved(step, Day(day) + new LocalTime(14, 0))).Step(step).Warnings);

    [Fact]
    public void A_proposal_stays_between_the_sessions()
    {
        var plan = PlanWith(Moved("S3", Day("2027-04-12") + new LocalTime(14, 0)), Moved("S2", Day("2027-04-10") + new LocalTime(14, 0)));

        Assert.Equal([new PlanWarning.OnDayOff(DayOff.Weekend, Day("2027-04-09") + new LocalTime(14, 0))], plan.Step("S2").Warnings);
    }

    [Fact]
    public void Where_no_day_would_do_none_is_proposed()
    {
        var plan = PlanWith(Moved("S3", Day("2027-01-18") + new LocalTime(14, 0)), Moved("S2", Day("2027-01-16") + new LocalTime(14, 0)), Moved("S1", Day("2027-01-15") + new LocalTime(14, 0)));

        Assert.Equal([new PlanWarning.OnDayOff(DayOff.Weekend, null)], plan.Step("S2").Warnings);
    }

    [Fact]
    public void A_closed_day_is_told_by_its_label()
    {
        var promotion = P1 with { Calendar = new(Paris) { Closed = [new(Day("2027-04-05"), Day("2027-04-09"), "séminaire interne")] } };

        Assert.Equal(
            [new PlanWarning.OnDayOff(DayOff.ClosedDay, Day("2027-04-13") + new LocalTime(14, 0), "séminaire interne")],
            Plan.Of(PathwaySamples.Good, promotion, []).Step("S2").Warnings);
    }

    [Theory]
    [InlineData(7, 30, "08:00")]
    [InlineData(17, 0, "16:00")]
    public void A_step_outside_the_active_hours_is_proposed_the_nearest_hour_within(int hour, int minute, string proposal)
    {
        var warning = Assert.Single(PlanWith(Moved("S2", Day("2027-04-06") + new LocalTime(hour, minute))).Step("S2").Warnings);

        Assert.Equal(new PlanWarning.OutsideHours(new(8, 0), new(19, 0), Day("2027-04-06") + LocalTimePattern.GeneralIso.Parse(proposal + ":00").Value), warning);
    }

    [Fact]
    public void A_visit_left_behind_by_a_session_says_between_which_two_it_belongs()
    {
        var visit = PlanWith(Moved("S2", new LocalDateTime(2027, 2, 25, 14, 0))).Step("V1");

        Assert.Equal([new PlanWarning.OutsideGap(new("S1"), new("S2"), new LocalDateTime(2027, 2, 23, 9, 30))], visit.Warnings);
    }

    [Fact]
    public void A_coaching_window_of_less_than_two_weeks_is_short()
    {
        var window = PlanWith(Moved("S2", new LocalDateTime(2027, 3, 19, 14, 0))).Step("C1"); // eighteen days earlier, and so its end

        Assert.Equal([new PlanWarning.ShortWindow(11)], window.Warnings);
    }

    [Fact]
    public void A_collective_step_after_the_nine_months_says_so()
    {
        var warnings = PlanWith(Moved("S4", new LocalDateTime(2027, 10, 12, 14, 0))).Step("S4").Warnings;

        Assert.Equal([new PlanWarning.OutsidePathway(Day("2027-01-12"), Day("2027-10-11"), new LocalDateTime(2027, 10, 5, 14, 0))], warnings);
    }

    [Fact]
    public void A_step_that_nobody_comes_to_may_fall_on_any_day() =>
        Assert.Empty(PlanWith(Moved("NL1", new LocalDateTime(2027, 3, 27, 0, 0))).Step("NL1").Warnings);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
