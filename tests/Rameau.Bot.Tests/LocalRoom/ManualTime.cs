namespace Rameau.Bot.Tests.LocalRoom;

/// <summary>Real time that stands still until a test moves it: what the room measures its limits and patience on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private readonly List<(TimeSpan Span, TaskCompletionSource Reached)> _expected = [];
    private DateTimeOffset _now = new(2027, 3, 10, 8, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan by)
    {
        Alarm[] due;
        lock (_gate)
        {
            _now += by;
            due = [.. _alarms.Where(alarm => alarm.DueAt <= _now).OrderBy(alarm => alarm.DueAt)];
            foreach (var alarm in due)
            {
                alarm.DueAt = DateTimeOffset.MaxValue;
            }
        }

        Array.ForEach(due, alarm => alarm.Ring());
    }

    /// <summary>Ends when somebody waits for exactly this long: the moment to advance.</summary>
    public Task WhenWaitedForAsync(TimeSpan span)
    {
        lock (_gate)
        {
            if (_alarms.Exists(alarm => alarm.DueAt == _now + span))
            {
                return Task.CompletedTask;
            }

            TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _expected.Add((span, reached));

            return reached.Task;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Alarm alarm = new(this, () => callback(state));
        alarm.Change(dueTime, period);

        return alarm;
    }

    private void Set(Alarm alarm, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _alarms.Remove(alarm);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            alarm.DueAt = _now + dueTime;
            _alarms.Add(alarm);
            foreach (var expected in _expected.FindAll(one => one.Span == dueTime))
            {
                _expected.Remove(expected);
                expected.Reached.TrySetResult();
            }
        }
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset DueAt { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Set(this, dueTime);

            return true;
        }

        public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
