using NodaTime;

namespace Rameau.Bot.Testing;

/// <summary>
/// A clock that stands still until a test moves it. Timers fire inside <see cref="Advance"/>, in the order they are due, and each
/// callback reads the instant it was due at.
/// </summary>
public sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = now.ToUniversalTime();

    public ManualClock(Instant now)
        : this(now.ToDateTimeOffset())
    {
    }

    public Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    /// <summary>How far the nearest timer is; null when none is set.</summary>
    public TimeSpan? NextTimerIn
    {
        get
        {
            lock (gate)
            {
                return timers.MinBy(timer => timer.DueAt)?.DueAt - now;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        MoveTo(GetUtcNow() + by);
    }

    public void AdvanceTo(Instant to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, Now);
        MoveTo(to.ToDateTimeOffset());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void MoveTo(DateTimeOffset to)
    {
        while (NextUntil(to) is { } fire)
        {
            fire(); // outside the lock: a callback may read the clock or start another timer
        }
    }

    /// <summary>Moves to the first timer due until then and rearms it; at the end moves to the end and is null.</summary>
    private Action? NextUntil(DateTimeOffset to)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.DueAt <= to).MinBy(timer => timer.DueAt);
            now = next is null ? to : Later(now, next.DueAt);
            return next?.Fire();
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);

                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    DueAt = clock.now + dueTime;
                    this.period = period;
                    clock.timers.Add(this);
                }
            }

            return true;
        }

        /// <summary>Called under the lock; what it returns is called outside it.</summary>
        public Action Fire()
        {
            clock.timers.Remove(this);

            if (period > TimeSpan.Zero)
            {
                DueAt += period;
                clock.timers.Add(this);
            }

            return () => callback(state);
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
