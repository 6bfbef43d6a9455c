using System.Text;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Coaching;

/// <summary>Serves calendar files. The address is the permission; whatever is wrong with it, the answer says the same.</summary>
public sealed class CalendarEndpoints(CalendarLinks links, CallCalendar calendar, ICalendarFeeds feeds, ICoachingCalls calls, IPeople people, TimeProvider clock)
{
    /// <summary>A calendar keeps what it has read; older calls need not be told again.</summary>
    private static readonly Duration Remembered = Duration.FromDays(90);

    public static void Map(WebApplication app)
    {
        app.MapGet($"{CalendarLinks.CallPath}{{name}}", http => Of(http).CallAsync(http));
        app.MapGet($"{CalendarLinks.FeedPath}{{name}}", http => Of(http).FeedAsync(http));
    }

    private async Task CallAsync(HttpContext http)
    {
        var (now, ct) = (clock.GetCurrentInstant(), http.RequestAborted);

        if (Bare(http) is not { } token || await links.ReadAsync(token, ct) is not { } grant
            || await calls.FindAsync(grant.Call, ct) is not { } call || await people.FindAsync(grant.Reader, ct) is not { } reader
            || (reader.Id != call.Person && reader.Id != call.Coach))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (now >= grant.Until)
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
        }
        else
        {
            await WriteAsync(http, await calendar.FileAsync(call, reader, now, ct), "entretien.ics");
        }
    }

    private async Task FeedAsync(HttpContext http)
    {
        var (now, ct) = (clock.GetCurrentInstant(), http.RequestAborted);

        if (Bare(http) is { } key && await feeds.OwnerAsync(key, ct) is { } owner && await people.FindAsync(owner, ct) is { } person)
        {
            await WriteAsync(http, await calendar.FeedAsync(await feeds.CallsAsync(owner, now - Remembered, ct), person, now, ct), null);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static CalendarEndpoints Of(HttpContext http) => http.RequestServices.GetRequiredService<CalendarEndpoints>();

    private static string? Bare(HttpContext http) =>
        http.Request.RouteValues["name"] is string name && name.EndsWith(CalendarLinks.Suffix, StringComparison.Ordinal) ? name[..^CalendarLinks.Suffix.Length] : null;

    private static Task WriteAsync(HttpContext http, string text, string? name)
    {
        http.Response.ContentType = "text/calendar; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";

        if (name is not null)
        {
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        }

        return http.Response.WriteAsync(text, Encoding.UTF8, http.RequestAborted);
    }
}
