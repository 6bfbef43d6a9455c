using System.Net;

namespace Rameau.Bot.Hosting;

/// <summary>Tells this computer's own programs from everybody else, where there are neither tokens nor passwords.</summary>
internal static class ThisComputer
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly string[] MarksOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host"];

    /// <summary>Not another computer, not through a tunnel or proxy, not under a name that someone else's web page has pointed at 127.0.0.1.</summary>
    public static bool IsCalling(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from
        && IPAddress.IsLoopback(from)
        && Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !MarksOfProxies.Any(http.Request.Headers.ContainsKey);
}
