using System.Text;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Coaching;

/// <summary>Serves calendar files. The address is the permission; whatever is wrong with it, the answer says the same.</summary>
public static class CalendarEndpoints
{
    /// <summary>A calendar keeps what it has read; older calls need not be told again.</summary>
    private static readonly Duration Remembered = Duration.FromDays(90);

    public static void MapCalendars(this WebApplication app)
    {
        app.MapGet($"{CalendarLinks.CallPath}{{token}}", CallAsync);
        app.MapGet($"{CalendarLinks.FeedPath}{{key}}", FeedAsync);
    }

    private static async Task<IResult> CallAsync(
        string token, CalendarLinks links, CallCalendar calendar, ICoachingCalls calls, IPeople people, TimeProvider clock, HttpContext http)
    {
        var (now, ct) = (clock.GetCurrentInstant(), http.RequestAborted);

        if (Bare(token) is not { } signed || await links.ReadAsync(signed, ct) is not { } grant
            || await calls.FindAsync(grant.Call, ct) is not { } call || await people.FindAsync(grant.Reader, ct) is not { } reader
            || (reader.Id != call.Person && reader.Id != call.Coach))
        {
            return Results.NotFound();
        }

        return now < grant.Until ? File(await calendar.FileAsync(call, reader, now, ct), http, "entretien.ics") : Results.StatusCode(StatusCodes.Status410Gone);
    }

    private static async Task<IResult> FeedAsync(
        string key, ICalendarFeeds feeds, CallCalendar calendar, IPeople people, TimeProvider clock, HttpContext http)
    {
        var (now, ct) = (clock.GetCurrentInstant(), http.RequestAborted);

        return Bare(key) is { } bare && await feeds.OwnerAsync(bare, ct) is { } owner && await people.FindAsync(owner, ct) is { } person
            ? File(await calendar.FeedAsync(await feeds.CallsAsync(owner, now - Remembered, ct), person, now, ct), http, null)
            : Results.NotFound();
    }

    private static string? Bare(string name) =>
        name.EndsWith(CalendarLinks.Suffix, StringComparison.Ordinal) ? name[..^CalendarLinks.Suffix.Length] : null;

    private static IResult File(string text, HttpContext http, string? name)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", name);
    }
}
