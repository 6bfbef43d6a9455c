using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class PromotionCalendarTests
{
    private static readonly PromotionCalendar Usual = new(Paris);
    private static readonly PromotionCalendar Own = Usual with { Closed = [new(new(2027, 7, 12), new(2027, 7, 16), "séminaire interne")] };

    [Theory]
    [InlineData("2027-01-12", null)]
    [InlineData("2027-01-16", DayOff.Weekend)]
    [InlineData("2027-01-17", DayOff.Weekend)]
    [InlineData("2027-05-01", DayOff.PublicHoliday)]
    [InlineData("2027-08-03", DayOff.August)]
    [InlineData("2027-08-07", DayOff.Weekend)]
    [InlineData("2027-07-12", DayOff.ClosedDay)]
    [InlineData("2027-07-14", DayOff.PublicHoliday)]
    [InlineData("2027-07-16", DayOff.ClosedDay)]
    [InlineData("2027-07-19", null)]
    public void A_day_off_has_one_reason(string day, DayOff? why) => Assert.Equal(why, Own.Why(Day(day)));

    [Fact]
    public void August_is_open_to_a_promotion_that_meets_in_it() =>
        Assert.Null((Usual with { IsAugustClosed = false }).Why(Day("2027-08-03")));

    [Theory]
    [InlineData("2027-01-12", "2027-01-12")]
    [InlineData("2027-03-27", "2027-03-30")] // Saturday, Sunday, Easter Monday
    [InlineData("2027-07-10", "2027-07-19")] // a weekend, then the promotion's own week
    [InlineData("2027-07-31", "2027-09-01")]
    public void The_next_open_day_is_the_first_on_which_people_can_meet(string from, string open) => Assert.Equal(Day(open), Own.NextOpen(Day(from)));

    [Theory]
    [InlineData("2027-01-13", "2027-01-12")]
    [InlineData("2027-01-11", "2027-01-08")]
    [InlineData("2027-03-30", "2027-03-26")]
    [InlineData("2027-07-19", "2027-07-09")]
    [InlineData("2027-08-04", "2027-08-03")] // messages do go out in August
    public void The_active_day_before_skips_whatever_is_closed(string day, string before) => Assert.Equal(Day(before), Own.ActiveDayBefore(Day(day)));

    [Fact]
    public void A_promotion_may_keep_silent_in_August() =>
        Assert.Equal(Day("2027-09-01"), (Usual with { IsAugustSilent = true }).ActiveDayFrom(Day("2027-08-01")));

    [Theory]
    [InlineData(12, 8, 0)]
    [InlineData(12, 18, 59)]
    public void An_active_instant_is_its_own_next(int day, int hour, int minute)
    {
        var instant = At(2027, 1, day, hour, minute);

        Assert.Equal(instant, Usual.NextActive(instant));
    }

    [Theory]
    [InlineData(12, 7, 59, 12)] // Tuesday, too early
    [InlineData(12, 19, 0, 13)] // Tuesday, too late
    [InlineData(15, 19, 0, 18)] // Friday evening
    [InlineData(16, 12, 0, 18)] // Saturday
    [InlineData(17, 23, 59, 18)] // Sunday
    [InlineData(1, 12, 0, 4)] // New Year's Day, a Friday
    public void Any_other_instant_waits_for_the_next_opening(int day, int hour, int minute, int opens) =>
        Assert.Equal(At(2027, 1, opens, 8), Usual.NextActive(At(2027, 1, day, hour, minute)));

    [Fact]
    public void Messages_go_out_in_the_hours_the_promotion_chose() =>
        Assert.Equal(At(2027, 1, 13, 10), (Usual with { Opens = new(10, 0), Closes = new(12, 0) }).NextActive(At(2027, 1, 12, 12)));

    [Fact]
    public void Hours_are_those_of_the_promotions_zone()
    {
        PromotionCalendar reunion = new(DateTimeZoneProviders.Tzdb["Indian/Reunion"]);

        Assert.Equal(At(2027, 1, 12, 5), reunion.NextActive(At(2027, 1, 12, 4))); // 8 h there is 5 h in Paris
    }

    [Fact]
    public void A_promotions_calendar_is_in_its_zone_whatever_was_given()
    {
        var zone = DateTimeZoneProviders.Tzdb["Indian/Reunion"];

        Assert.Equal(Own with { Zone = zone }, (P1 with { Zone = zone, Calendar = Own }).Calendar);
        Assert.Equal(P1, P1 with { Calendar = new(Paris) });
        Assert.NotEqual(P1, P1 with { Calendar = Own });
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
