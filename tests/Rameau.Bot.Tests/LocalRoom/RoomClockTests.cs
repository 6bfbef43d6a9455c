using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomClockTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2027, 3, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly ManualTime _real = new();
    private readonly RoomClock _clock;
    private readonly List<string> _fired = [];

    public RoomClockTests() => _clock = new(Start, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), _real);

    public void Dispose() => _clock.Dispose();

    [Fact]
    public void It_runs_at_real_speed_from_where_it_is_set()
    {
        _clock.AdvanceTo(Start.AddDays(1));
        _real.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(Start.AddDays(1).AddSeconds(3), _clock.GetUtcNow());
    }

    [Fact]
    public void It_never_goes_back()
    {
        _clock.AdvanceTo(Start.AddDays(-1));

        Assert.Equal(Start, _clock.GetUtcNow());
    }

    [Fact]
    public void Its_timestamps_stay_real()
    {
        var before = _clock.GetTimestamp();
        _clock.AdvanceTo(Start.AddYears(1));
        _real.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(2), _clock.GetElapsedTime(before));
    }

    [Fact]
    public void A_jump_fires_timers_in_due_order_each_at_its_own_time()
    {
        using var late = Timer("late", TimeSpan.FromHours(3));
        using var soon = Timer("soon", TimeSpan.FromHours(1));
        using var later = Timer("too late", TimeSpan.FromHours(5));

        _clock.AdvanceTo(Start.AddHours(4));

        Assert.Equal(["soon at 09:00", "late at 11:00"], _fired);
        Assert.Equal(Start.AddHours(4), _clock.GetUtcNow());
    }

    [Fact]
    public void A_periodic_timer_fires_for_each_period_jumped_over()
    {
        using var hourly = Timer("tick", TimeSpan.FromHours(1), TimeSpan.FromHours(1));

        _clock.AdvanceTo(Start.AddHours(3));
        _clock.AdvanceTo(Start.AddHours(3.5));
        _clock.AdvanceTo(Start.AddHours(4));

        Assert.Equal(["tick at 09:00", "tick at 10:00", "tick at 11:00", "tick at 12:00"], _fired);
    }

    [Fact]
    public void Real_time_alone_fires_a_timer_too()
    {
        using var timer = Timer("rang", TimeSpan.FromMinutes(1));
        _real.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty(_fired);

        _real.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["rang at 08:01"], _fired);
    }

    [Fact]
    public void A_jump_brings_a_timer_nearer_in_real_time()
    {
        using var timer = Timer("rang", TimeSpan.FromDays(2));
        _clock.AdvanceTo(Start.AddDays(2).AddSeconds(-5));

        _real.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["rang at 08:00"], _fired);
    }

    [Fact]
    public void A_changed_timer_fires_at_its_new_time_only()
    {
        using var timer = Timer("rang", TimeSpan.FromHours(1));
        Assert.True(timer.Change(TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan));

        _clock.AdvanceTo(Start.AddHours(4));

        Assert.Equal(["rang at 10:00"], _fired);
    }

    [Fact]
    public void A_disposed_timer_is_silent_and_cannot_be_changed()
    {
        var timer = Timer("rang", TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        timer.Dispose();

        _clock.AdvanceTo(Start.AddHours(4));

        Assert.Empty(_fired);
        Assert.False(timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public void A_callback_may_plan_another_timer_that_the_same_jump_reaches()
    {
        ITimer? second = null;
        using var first = _clock.CreateTimer(_ => second = Timer("second", TimeSpan.FromHours(1)), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);

        _clock.AdvanceTo(Start.AddHours(4));
        second!.Dispose();

        Assert.Equal(["second at 10:00"], _fired);
    }

    [Fact]
    public async Task A_delay_on_the_clock_ends_when_the_clock_jumps()
    {
        var nextWeek = Task.Delay(TimeSpan.FromDays(7), _clock, Patience.Token);
        Assert.False(nextWeek.IsCompleted);

        _clock.AdvanceTo(Start.AddDays(7));

        await nextWeek;
    }

    [Fact]
    public void A_negative_due_time_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Timer("never", TimeSpan.FromSeconds(-2)));
    }

    [Fact]
    public void Whoever_asked_hears_of_a_jump()
    {
        DateTimeOffset? moved = null;
        _clock.Moved += to => moved = to;

        _clock.AdvanceTo(Start.AddDays(1));

        Assert.Equal(Start.AddDays(1), moved);
    }

    private ITimer Timer(string name, TimeSpan due, TimeSpan? period = null) => _clock.CreateTimer(
        _ => _fired.Add($"{name} at {_clock.GetUtcNow():HH:mm}"), null, due, period ?? Timeout.InfiniteTimeSpan);
}
