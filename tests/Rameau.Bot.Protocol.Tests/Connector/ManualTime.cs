namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>A clock that moves only when told to; timers fire inside the call that moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = new(2026, 8, 12, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public void Advance(TimeSpan by)
    {
        var until = now + by;

        while (timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt) is { } next)
        {
            now = next.DueAt > now ? next.DueAt : now;
            timers.Remove(next);
            next.Fire();
        }

        now = until;
    }

    /// <summary>
    /// Plays what it starts to its end, going from timer to timer, and gives the lengths of the waits. Without a
    /// synchronisation context every continuation runs inside the call that completes its task, so nothing is left to luck.
    /// </summary>
    public (T Result, TimeSpan[] Waits) Play<T>(Func<Task<T>> start)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);

        try
        {
            List<TimeSpan> waits = [];

            for (var task = start(); ; waits.Add(AdvanceToNextTimer()))
            {
                if (task.IsCompleted)
                {
                    return (task.GetAwaiter().GetResult(), [.. waits]);
                }
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);

        return timer;
    }

    private TimeSpan AdvanceToNextTimer()
    {
        var wait = timers.Min(timer => timer.DueAt) - now;
        Advance(wait);

        return wait;
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public DateTimeOffset DueAt { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(Timeout.InfiniteTimeSpan, period);
            Dispose();

            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                DueAt = time.now + dueTime;
                time.timers.Add(this);
            }

            return true;
        }

        public void Dispose() => time.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
