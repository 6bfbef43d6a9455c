using NodaTime;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PlanWarningTests
{
    [Fact]
    public void A_plan_on_working_days_has_no_warning() => Assert.All(PlanWith().Steps, step => Assert.Empty(step.Warnings));

    [Theory]
    [InlineData("2027-04-10", DayOff.Weekend, "2027-04-12")]
    [InlineData("2027-05-06", DayOff.PublicHoliday, "2027-05-07")]
    [InlineData("2027-05-08", DayOff.PublicHoliday, "2027-05-10")] // a Saturday too: the holiday says more
    [InlineData("2027-08-03", DayOff.August, "2027-09-01")]
    [InlineData("2027-08-15", DayOff.PublicHoliday, "2027-09-01")]
    public void A_collective_step_on_a_day_off_says_why_and_proposes_the_next_open_day(string day, DayOff why, string proposal)
    {
        var session = PlanWith(Moved("S2", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value + new LocalTime(14, 0))).Step("S2");

        Assert.Equal([new PlanWarning(why, NodaTime.Text.LocalDatePattern.Iso.Parse(proposal).Value)], session.Warnings);
    }

    [Fact]
    public void A_step_that_nobody_comes_to_may_fall_on_any_day() =>
        Assert.Empty(PlanWith(Moved("NL1", new LocalDateTime(2027, 5, 1, 0, 0))).Step("NL1").Warnings);
}
