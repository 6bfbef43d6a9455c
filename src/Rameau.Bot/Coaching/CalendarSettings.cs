using Rameau.Bot.Hosting;

namespace Rameau.Bot.Coaching;

/// <summary>Section <c>Calendar</c>: where calendars find this server.</summary>
public sealed class CalendarSettings
{
    /// <summary>The address by which the server is known outside, e.g. <c>https://bot.example.org/</c>; without it no link is shown.</summary>
    public string? PublicUrl { get; init; }

    public Uri? Root => Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;

    public IEnumerable<SettingProblem> Problems()
    {
        if (PublicUrl is { Length: > 0 } && Root is null)
        {
            yield return new("Calendar:PublicUrl", $"'{PublicUrl}' is not an address like https://bot.example.org/.");
        }
    }
}
