using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>Plays a call to its end on a clock that only it moves.</summary>
internal static class Playing
{
    /// <summary>
    /// Goes from timer to timer, and gives the lengths of the waits. Without a synchronisation context every continuation
    /// runs inside the call that completes its task, so nothing is left to luck.
    /// </summary>
    public static (T Result, TimeSpan[] Waits) Play<T>(this ManualClock clock, Func<Task<T>> start)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);

        try
        {
            List<TimeSpan> waits = [];

            var task = start();

            while (!task.IsCompleted)
            {
                waits.Add(clock.NextTimerIn ?? throw new InvalidOperationException("The call waits for something that is no timer."));
                clock.Advance(waits[^1]);
            }

            return (task.GetAwaiter().GetResult(), [.. waits]);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
