namespace Rameau.Bot.Rehearsals;

/// <summary>Real time, so many times faster: who would wait a second waits a part of it.</summary>
internal sealed class Hurry(int times) : TimeProvider
{
    private readonly long startedAt = System.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => System.GetElapsedTime(startedAt).Ticks * times;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(System.CreateTimer(callback, state, Shortened(dueTime), Shortened(period)), this);

    private TimeSpan Shortened(TimeSpan wait) => wait <= TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds / times));

    private sealed class Timer(ITimer real, Hurry hurry) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => real.Change(hurry.Shortened(dueTime), hurry.Shortened(period));

        public void Dispose() => real.Dispose();

        public ValueTask DisposeAsync() => real.DisposeAsync();
    }
}
