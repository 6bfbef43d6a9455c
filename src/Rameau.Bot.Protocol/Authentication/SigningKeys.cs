using System.Collections.Frozen;
using System.Text.Json;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// The Bot Framework's signing keys by <c>kid</c>, fetched when first needed and kept fresh. Keys once loaded serve
/// until better ones arrive; without any, nobody is let in. Safe for concurrent use; one fetch runs at a time.
/// </summary>
/// <remarks>
/// Source: Bot Framework REST authentication, step 3: keys are to be refreshed at least every 24 hours. A key that is
/// not known may be new, so it also causes a fetch; any stranger can invent one, so only after a pause.
/// </remarks>
public sealed class SigningKeys
{
    /// <summary>Age at which keys are fetched again.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);

    /// <summary>The least time between two fetches once keys are held.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>The least time between two fetches while there are no keys at all and every request is refused.</summary>
    public static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);

    /// <summary>How long a fetch may take; the channel gives up on a request after 15 seconds.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly SigningKeyDownload _download;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private volatile Held _held = new(FrozenDictionary<string, SigningKey>.Empty, null, null, null);
    private Task<Held>? _fetch;

    /// <exception cref="ArgumentException">The metadata address is neither https nor on this machine.</exception>
    public SigningKeys(HttpClient http, Uri metadata, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(metadata);

        if (!SigningKeyDownload.IsSafe(metadata))
        {
            throw new ArgumentException($"Signing keys must be fetched over https: {metadata}", nameof(metadata));
        }

        _download = new(http, metadata);
        _clock = clock;
    }

    /// <summary>Why the last fetch failed, for logs and health; null when it succeeded or none was made.</summary>
    public string? Failure => _held.Failure;

    /// <summary>The key, or null when it is unknown even after a fetch that was due.</summary>
    /// <param name="kid">Compared ordinally.</param>
    /// <param name="ct">Ends this caller's waiting; a fetch under way goes on for the others.</param>
    public async ValueTask<SigningKey?> FindAsync(string kid, CancellationToken ct)
    {
        var held = _held.IsDue(kid, _clock.GetUtcNow()) ? await FetchOnce(kid).WaitAsync(ct) : _held;

        return held.Keys.GetValueOrDefault(kid);
    }

    private Task<Held> FetchOnce(string kid)
    {
        lock (_gate)
        {
            if (_fetch is { IsCompleted: false })
            {
                return _fetch;
            }

            var now = _clock.GetUtcNow();

            return _held.IsDue(kid, now) ? _fetch = FetchAsync(now) : Task.FromResult(_held);
        }
    }

    private async Task<Held> FetchAsync(DateTimeOffset now)
    {
        using CancellationTokenSource limit = new(Timeout, _clock);

        try
        {
            return _held = new(await _download.LoadAsync(limit.Token), now, now, null);
        }
        catch (OperationCanceledException)
        {
            return Failed($"no answer within {Timeout.TotalSeconds} s");
        }
        catch (HttpRequestException fault)
        {
            return Failed(fault.Message);
        }
        catch (JsonException fault)
        {
            return Failed(fault.Message);
        }
        catch (InvalidDataException fault)
        {
            return Failed(fault.Message);
        }

        Held Failed(string why) => _held = _held with { TriedAt = now, Failure = $"the signing keys could not be fetched: {why}" };
    }

    private sealed record Held(
        FrozenDictionary<string, SigningKey> Keys, DateTimeOffset? LoadedAt, DateTimeOffset? TriedAt, string? Failure)
    {
        public bool IsDue(string kid, DateTimeOffset now)
        {
            if (now - TriedAt < (LoadedAt is null ? PauseWithoutKeys : Pause))
            {
                return false;
            }

            return LoadedAt is null || now - LoadedAt >= MaxAge || !Keys.ContainsKey(kid);
        }
    }
}
