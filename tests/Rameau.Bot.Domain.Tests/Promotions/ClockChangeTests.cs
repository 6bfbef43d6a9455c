using NodaTime;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

/// <summary>In Paris clocks go from 2 h to 3 h on 28 March 2027, and from 3 h back to 2 h on 31 October 2027.</summary>
public sealed class ClockChangeTests
{
    [Fact]
    public void Fourteen_hours_stays_fourteen_hours_through_both_changes()
    {
        var plan = From(new LocalDate(2027, 3, 2));
        var sessions = plan.Steps.Where(step => step.Kind is Domain.Pathways.StepKind.Session).Select(step => step.StartsAt.InZone(Paris)).ToArray();

        Assert.All(sessions, at => Assert.Equal(new LocalTime(14, 0), at.TimeOfDay));
        Assert.Equal([1, 2, 2, 1], sessions.Select(at => at.Offset.Seconds / 3600));
    }

    [Fact]
    public void An_hour_that_is_skipped_is_moved_forward_by_the_gap() =>
        Assert.Equal(Instant.FromUtc(2027, 3, 28, 1, 30), Paris.At(new LocalDateTime(2027, 3, 28, 2, 30))); // which a wall clock calls 3 h 30

    [Fact]
    public void An_hour_that_comes_twice_is_its_first_occurrence() =>
        Assert.Equal(Instant.FromUtc(2027, 10, 31, 0, 30), Paris.At(new LocalDateTime(2027, 10, 31, 2, 30)));

    [Fact]
    public void A_session_moved_to_the_night_of_the_change_keeps_its_length()
    {
        var session = PlanWith(Moved("S2", new LocalDateTime(2027, 3, 28, 1, 0))).Step("S2");

        Assert.Equal(Duration.FromHours(3), session.EndsAt - session.StartsAt);
        Assert.Equal(new LocalDateTime(2027, 3, 28, 5, 0), Wall(session.EndsAt));
    }

    [Fact]
    public void Days_moved_over_a_change_still_begin_and_end_at_midnight()
    {
        var work = PlanWith(Moved("TP1", new LocalDateTime(2027, 5, 3, 9, 0))).Step("TP1"); // 71 days, of which one had 23 hours

        Assert.Equal(new LocalDateTime(2027, 5, 3, 0, 0), Wall(work.StartsAt));
        Assert.Equal(new LocalDateTime(2027, 7, 13, 0, 0), Wall(work.EndsAt));
    }
}
