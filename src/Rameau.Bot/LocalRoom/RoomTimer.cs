namespace Rameau.Bot.LocalRoom;

/// <summary>A timer of the room's clock; the clock's lock guards its due time and period.</summary>
internal sealed class RoomTimer(RoomClock clock, TimerCallback callback, object? state, long sequence) : ITimer
{
    public static readonly IComparer<RoomTimer> ByDueTime = Comparer<RoomTimer>.Create(
        (one, other) => (one.DueAt, one.Sequence).CompareTo((other.DueAt, other.Sequence)));

    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private volatile bool _disposed;

    public bool Disposed { get => _disposed; set => _disposed = value; }

    public DateTimeOffset DueAt { get; set; }

    /// <summary>Zero or infinite for a timer that fires once.</summary>
    public TimeSpan Period { get; set; }

    private long Sequence { get; } = sequence;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ThrowIfNegative(dueTime, nameof(dueTime));
        ThrowIfNegative(period, nameof(period));

        return clock.Schedule(this, dueTime, period);
    }

    public void Fire()
    {
        if (_disposed)
        {
            return;
        }

        if (_context is null)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.Run(_context, static timer => ((RoomTimer)timer!).Call(), this);
        }
    }

    public void Dispose() => clock.Retire(this);

    public ValueTask DisposeAsync()
    {
        Dispose();

        return ValueTask.CompletedTask;
    }

    private void Call() => callback(state);

    private static void ThrowIfNegative(TimeSpan span, string name)
    {
        if (span != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero, name);
        }
    }
}
