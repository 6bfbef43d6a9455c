using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Domain.Tests.Tickets;

/// <summary>Tuesday 30 March 2027, 10 h in Paris; Easter Monday is 29 March.</summary>
public sealed class TicketClockTests
{
    private static readonly PromotionCalendar Calendar = new(DateTimeZoneProviders.Tzdb["Europe/Paris"]);
    private static readonly Instant Asked = At("2027-03-30T10:00");
    private static readonly Ticket Waiting = new(new("1"), new("P1"), new("asker"), "Qui ?", Asked, IsPrivate: true, TicketState.WithStaff, Asked);

    [Theory]
    [InlineData("2027-03-31T09:59", 0, "2027-03-31T10:00")]
    [InlineData("2027-03-31T10:00", 1, "2027-04-02T10:00")]
    [InlineData("2027-04-02T10:00", 2, "2027-04-09T10:00")]
    [InlineData("2027-04-09T10:00", 3, "2027-04-16T10:00")]
    public void It_is_asked_again_after_one_day_after_three_then_each_week(string now, int count, string next)
    {
        Assert.Equal(count, TicketClock.RemindersAt(Waiting, Calendar, At(now)));
        Assert.Equal(At(next), TicketClock.NextAt(Waiting, Calendar, At(now)));
    }

    [Fact]
    public void A_reminder_of_the_weekend_waits_for_monday_morning()
    {
        var friday = Waiting with { Since = At("2027-04-02T17:00") };

        Assert.Equal(0, TicketClock.RemindersAt(friday, Calendar, At("2027-04-05T07:59")));
        Assert.Equal(1, TicketClock.RemindersAt(friday, Calendar, At("2027-04-05T08:00")));
        Assert.Equal(At("2027-04-05T17:00"), TicketClock.NextAt(friday, Calendar, At("2027-04-05T08:00")));
    }

    [Fact]
    public void Whoever_animates_has_three_days_then_it_is_the_teams()
    {
        var theirs = Waiting with { State = TicketState.WithAnimator };

        Assert.False(TicketClock.IsOverdue(theirs, Calendar, At("2027-04-02T09:59")));
        Assert.True(TicketClock.IsOverdue(theirs, Calendar, At("2027-04-02T10:00")));
        Assert.False(TicketClock.IsOverdue(Waiting, Calendar, At("2027-05-02T10:00")));
    }

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Calendar.Zone).ToInstant();
}
