namespace Rameau.Bot.Protocol.Tests.Authentication;

/// <summary>A clock that stands still until told; its timers fire when it passes them.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by)
    {
        _now += by;

        foreach (var alarm in _alarms.ToArray())
        {
            alarm.RingIfDue(_now);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(this, () => callback(state));
        alarm.Change(dueTime, period);
        _alarms.Add(alarm);

        return alarm;
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        private DateTimeOffset? _due;

        public void RingIfDue(DateTimeOffset now)
        {
            if (_due <= now)
            {
                _due = null;
                ring();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;

            return true;
        }

        public void Dispose() => clock._alarms.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
