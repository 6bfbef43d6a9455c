using System.Globalization;
using System.Text;
using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Links;

namespace Rameau.Bot.Coaching;

/// <summary>What a signed address lets its reader see.</summary>
public sealed record CallGrant(CallKey Call, PersonId Reader, Instant Until);

/// <summary>Makes and reads the addresses of calendar files: signed ones for a single call, unguessable ones for feeds.</summary>
public sealed class CalendarLinks(ICalendarFeeds feeds, Signer signer, PublicAddress address) : ICalendarLinks
{
    public const string CallPath = "/calendar/call/";
    public const string FeedPath = "/calendar/feed/";
    public const string Suffix = ".ics";

    private const string CallPurpose = "calendar/call";

    private static readonly Duration Valid = Duration.FromDays(7);

    public async Task<string?> OfCallAsync(CallKey call, PersonId reader, Instant now, CancellationToken ct)
    {
        var payload = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{call}\n{reader}\n{(now + Valid).ToUnixTimeMilliseconds()}"));
        return address.Of($"{CallPath}{await signer.SignAsync(CallPurpose, payload, ct)}{Suffix}");
    }

    public async Task<string?> FeedAsync(PersonId person, Instant now, CancellationToken ct) => Feed(await feeds.KeyAsync(person, Signer.NewKey(), now, ct));

    public async Task<string?> RenewAsync(PersonId person, Instant now, CancellationToken ct)
    {
        var key = Signer.NewKey();
        await feeds.RenewAsync(person, key, now, ct);
        return Feed(key);
    }

    /// <summary>Null for an address that was not made here or was changed on the way.</summary>
    public async Task<CallGrant?> ReadAsync(string token, CancellationToken ct)
    {
        if (await signer.ReadAsync(CallPurpose, token, ct) is not { } payload)
        {
            return null;
        }

        return Encoding.UTF8.GetString(payload).Split('\n') is [var call, var reader, var until] && CallKey.Parse(call) is { } key
            ? new(key, new(reader), Instant.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture)))
            : null;
    }

    private string? Feed(string key) => address.Of($"{FeedPath}{key}{Suffix}");
}
