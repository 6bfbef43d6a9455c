using System.Diagnostics;

namespace Rameau.Bot.Testing;

/// <summary>Waits for what a scheduler or another process writes to a database, of which nothing tells when it is written.</summary>
public static class Eventually
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <returns>How long it took; a test that waits in vain fails.</returns>
    public static async Task<TimeSpan> HoldsAsync(Func<Task<bool>> what, TimeSpan within)
    {
        var watch = Stopwatch.StartNew();

        while (!await what())
        {
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, within);
            await Task.Delay(Glance, TimeProvider.System, default);
        }

        return watch.Elapsed;
    }
}
