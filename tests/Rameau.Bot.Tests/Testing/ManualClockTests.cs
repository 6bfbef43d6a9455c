using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Testing;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Nine = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Time_stands_still_until_it_is_advanced()
    {
        ManualClock clock = new(Nine);
        var before = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromMinutes(90));

        Assert.Equal(Nine.AddMinutes(90), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(90), clock.GetElapsedTime(before));
    }

    [Fact]
    public void Timers_fire_in_the_order_they_are_due_and_read_that_instant()
    {
        ManualClock clock = new(Nine);
        List<string> fired = [];
        using var later = clock.CreateTimer(_ => fired.Add($"later {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(30), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => fired.Add($"often {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(20));

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["often 09:20", "later 09:30", "often 09:40", "often 10:00"], fired);
    }

    [Fact]
    public void A_timer_that_was_disposed_does_not_fire()
    {
        ManualClock clock = new(Nine);
        var fired = false;
        clock.CreateTimer(_ => fired = true, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan).Dispose();

        clock.Advance(TimeSpan.FromHours(1));

        Assert.False(fired);
    }

    [Fact]
    public async Task A_delay_ends_when_its_time_has_come_and_not_before()
    {
        ManualClock clock = new(Nine);
        var delay = Task.Delay(TimeSpan.FromDays(7), clock, default);

        clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromTicks(1));
        Assert.False(delay.IsCompleted);

        clock.Advance(TimeSpan.FromTicks(1));
        await delay;
    }
}
