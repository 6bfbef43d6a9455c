namespace Rameau.Bot.LocalRoom;

/// <summary>
/// A clock that runs at real speed from a chosen instant and can be set forward. Timers obey it: when it is set past the
/// due times of several, each fires in due order and sees the clock at its own due time. Timestamps stay real.
/// </summary>
public sealed class RoomClock : TimeProvider, IDisposable
{
    /// <summary>A real timer cannot be armed much further; waking up for nothing once a day costs nothing.</summary>
    private static readonly TimeSpan LongestNap = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly TimeProvider _real;
    private readonly long _startedAt;
    private readonly SortedSet<RoomTimer> _timers = new(RoomTimer.ByDueTime);
    private readonly ITimer _alarm;
    private DateTimeOffset _origin;
    private long _timersMade;

    public RoomClock(DateTimeOffset startsAt, TimeZoneInfo zone, TimeProvider? real = null)
    {
        _real = real ?? System;
        _origin = startsAt;
        _startedAt = _real.GetTimestamp();
        LocalTimeZone = zone;
        using (ExecutionContext.SuppressFlow())
        {
            _alarm = _real.CreateTimer(_ => OnAlarm(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Raised after each set forward, with the new instant.</summary>
    public event Action<DateTimeOffset>? Moved;

    public override TimeZoneInfo LocalTimeZone { get; }

    public override long TimestampFrequency => _real.TimestampFrequency;

    public override long GetTimestamp() => _real.GetTimestamp();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return Now;
        }
    }

    /// <summary>Sets the clock forward, firing on this thread what falls due on the way; an instant already past changes nothing.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        while (TakeDue(instant) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            SetForward(instant);
            Arm();
        }

        Moved?.Invoke(instant);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        RoomTimer timer = new(this, callback, state, Interlocked.Increment(ref _timersMade));
        timer.Change(dueTime, period);

        return timer;
    }

    public void Dispose() => _alarm.Dispose();

    /// <summary>Plans the timer anew; false when it has been disposed of.</summary>
    internal bool Schedule(RoomTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            if (timer.Disposed)
            {
                return false;
            }

            _timers.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.DueAt = Now + dueTime;
                timer.Period = period;
                _timers.Add(timer);
            }

            Arm();

            return true;
        }
    }

    internal void Retire(RoomTimer timer)
    {
        lock (_gate)
        {
            timer.Disposed = true;
            _timers.Remove(timer);
        }
    }

    private DateTimeOffset Now => _origin + _real.GetElapsedTime(_startedAt);

    private void OnAlarm()
    {
        var due = TakeDue(GetUtcNow());
        lock (_gate)
        {
            Arm(); // before firing: a callback that dawdles must not hold up the others
        }

        due?.Fire();
    }

    private RoomTimer? TakeDue(DateTimeOffset upTo)
    {
        lock (_gate)
        {
            if (_timers.Min is not { } timer || timer.DueAt > upTo)
            {
                return null;
            }

            _timers.Remove(timer);
            SetForward(timer.DueAt);
            if (timer.Period > TimeSpan.Zero)
            {
                timer.DueAt += timer.Period;
                _timers.Add(timer);
            }

            return timer;
        }
    }

    private void SetForward(DateTimeOffset instant)
    {
        var ahead = instant - Now;
        if (ahead > TimeSpan.Zero)
        {
            _origin += ahead;
        }
    }

    private void Arm()
    {
        var wait = _timers.Min is { } next ? next.DueAt - Now : LongestNap;
        var milliseconds = Math.Ceiling(wait.TotalMilliseconds); // rounded up, or the alarm would ring just too soon and again
        _alarm.Change(TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 0, LongestNap.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }
}
