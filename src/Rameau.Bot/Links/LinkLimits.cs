using System.Threading.RateLimiting;

namespace Rameau.Bot.Links;

/// <summary>How often the pages may be asked for, by whoever asks and by the address that is asked for. All else is limited elsewhere.</summary>
public static class LinkLimits
{
    /// <summary>In a minute, of one caller: an office behind one network address may open its links together.</summary>
    public const int OfCaller = 120;

    /// <summary>In a minute, of one link.</summary>
    public const int OfLink = 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddLinkLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            By(http => http.Connection.RemoteIpAddress?.ToString() ?? string.Empty, OfCaller),
            By(http => http.Request.Path.Value!.Split('/').ElementAtOrDefault(2) ?? string.Empty, OfLink));
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = $"{(int)Window.TotalSeconds}";
            await LinkEndpoints.TooManyAsync(rejected.HttpContext);
        };
    });

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> key, int permits) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        http.Request.Path.StartsWithSegments(SignedLinks.Path.TrimEnd('/'))
            ? RateLimitPartition.GetFixedWindowLimiter(key(http), _ => new() { PermitLimit = permits, Window = Window })
            : RateLimitPartition.GetNoLimiter(string.Empty));
}
