using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Coaching;

/// <summary>What a signed address lets its reader see.</summary>
public sealed record CallGrant(CallKey Call, PersonId Reader, Instant Until);

/// <summary>Makes and reads the addresses of calendar files: signed ones for a single call, unguessable ones for feeds.</summary>
/// <param name="root">The deployment's own address; null where it knows none.</param>
public sealed class CalendarLinks(ICalendarFeeds feeds, Func<Uri?> root) : ICalendarLinks
{
    public const string CallPath = "/calendar/call/";
    public const string FeedPath = "/calendar/feed/";
    public const string Suffix = ".ics";

    /// <summary>256 bits: nobody guesses one.</summary>
    private const int KeyBytes = 32;

    private static readonly Duration Valid = Duration.FromDays(7);

    private byte[]? secret;

    public async Task<string?> OfCallAsync(CallKey call, PersonId reader, Instant now, CancellationToken ct)
    {
        if (root() is not { } server)
        {
            return null;
        }

        var payload = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{call}\n{reader}\n{(now + Valid).ToUnixTimeMilliseconds()}"));
        var signature = HMACSHA256.HashData(await SecretAsync(ct), payload);

        return new Uri(server, $"{CallPath}{WebEncoders.Base64UrlEncode(payload)}.{WebEncoders.Base64UrlEncode(signature)}{Suffix}").AbsoluteUri;
    }

    public async Task<string?> FeedAsync(PersonId person, Instant now, CancellationToken ct) => Feed(await feeds.KeyAsync(person, NewKey(), now, ct));

    public async Task<string?> RenewAsync(PersonId person, Instant now, CancellationToken ct)
    {
        var key = NewKey();
        await feeds.RenewAsync(person, key, now, ct);
        return Feed(key);
    }

    /// <summary>Null for an address that was not made here or was changed on the way.</summary>
    public async Task<CallGrant?> ReadAsync(string token, CancellationToken ct)
    {
        if (token.Split('.') is not [var first, var second] || Decoded(first) is not { } payload || Decoded(second) is not { } signature
            || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(await SecretAsync(ct), payload), signature))
        {
            return null;
        }

        return Encoding.UTF8.GetString(payload).Split('\n') is [var call, var reader, var until] && CallKey.Parse(call) is { } key
            ? new(key, new(reader), Instant.FromUnixTimeMilliseconds(long.Parse(until, CultureInfo.InvariantCulture)))
            : null;
    }

    private string? Feed(string key) => root() is { } server ? new Uri(server, $"{FeedPath}{key}{Suffix}").AbsoluteUri : null;

    /// <summary>Shared by all nodes, so that each reads what another signed.</summary>
    private async Task<byte[]> SecretAsync(CancellationToken ct) => secret ??= WebEncoders.Base64UrlDecode(await feeds.SecretAsync("calendar-links", NewKey(), ct));

    private static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    private static byte[]? Decoded(string text)
    {
        try
        {
            return WebEncoders.Base64UrlDecode(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
