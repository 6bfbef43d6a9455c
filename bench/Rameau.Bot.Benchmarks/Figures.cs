using System.Globalization;

namespace Rameau.Bot.Benchmarks;

internal static class Figures
{
    /// <param name="part">From 0 to 1: 0.5 is the median.</param>
    public static TimeSpan Quantile(this IEnumerable<TimeSpan> times, double part)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];
    }

    public static string Milliseconds(this TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");

    public static string Megabytes(this long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0} MB");
}
