using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>The one movement of time that may be under way, and what the page shows of the clock.</summary>
internal sealed class RoomMovement : IProgress<RoomProgress>, IDisposable
{
    /// <summary>A page needs no more pictures of the clock than this; nine months make thousands of steps.</summary>
    private static readonly TimeSpan BetweenPictures = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly RoomClock _clock;
    private readonly IRoomMover _mover;
    private readonly RoomEvents _events;
    private readonly RoomLog _entries;
    private readonly TimeProvider _real;
    private readonly ILogger<RoomMovement> _log;
    private CancellationTokenSource? _moving;
    private RoomProgress? _progress;
    private long _shownAt;

    public RoomMovement(RoomClock clock, IRoomMover mover, RoomEvents events, RoomLog entries, RoomOptions options, ILogger<RoomMovement> log)
    {
        (_clock, _mover, _events, _entries, _real, _log) = (clock, mover, events, entries, options.LimitsClock, log);
        _clock.Moved += OnMoved;
    }

    public bool HasNextBeat => _mover.NextBeatAt is not null;

    /// <summary>False when a movement is already under way.</summary>
    public bool TryStart(string to)
    {
        CancellationTokenSource moving = new();
        lock (_gate)
        {
            if (_moving is not null)
            {
                moving.Dispose();

                return false;
            }

            _moving = moving;
            _progress = null;
        }

        Show();
        _ = MoveAsync(to, moving);

        return true;
    }

    public void Stop()
    {
        lock (_gate)
        {
            _moving?.Cancel();
        }
    }

    public void Report(RoomProgress value)
    {
        lock (_gate)
        {
            _progress = value;
        }

        ShowNowAndThen();
    }

    public JsonObject Picture()
    {
        var nextBeatAt = _mover.NextBeatAt; // asked outside the lock: the mover may be reporting
        lock (_gate)
        {
            return new()
            {
                ["now"] = RoomJson.Local(_clock.GetUtcNow(), _clock.LocalTimeZone),
                ["zone"] = _clock.LocalTimeZone.Id,
                ["nextBeatAt"] = nextBeatAt is { } at ? RoomJson.Local(at, _clock.LocalTimeZone) : null,
                ["moving"] = _moving is not null,
                ["progress"] = _progress is { } progress
                    ? new JsonObject { ["done"] = progress.Done, ["total"] = progress.Total, ["label"] = progress.Label }
                    : null,
            };
        }
    }

    public void Dispose()
    {
        _clock.Moved -= OnMoved;
        Stop();
    }

    private async Task MoveAsync(string to, CancellationTokenSource moving)
    {
        var movement = Task.Run(() => _mover.MoveAsync(to, this, moving.Token), CancellationToken.None);
        await movement.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (movement.Exception is { } broken)
        {
            _log.LogError(broken, "Moving the room's time to {To} failed.", to);
            _entries.Add(new(_clock.GetUtcNow(), "", "", "", "", "failed", "Le temps s’est arrêté sur une erreur.", "Le journal du programme dit laquelle."));
        }

        lock (_gate)
        {
            (_moving, _progress) = (null, null);
        }

        moving.Dispose();
        Show();
    }

    private void OnMoved(DateTimeOffset to) => ShowNowAndThen();

    private void ShowNowAndThen()
    {
        var now = _real.GetTimestamp();
        var last = Interlocked.Read(ref _shownAt);
        if ((last == 0 || _real.GetElapsedTime(last, now) >= BetweenPictures) && Interlocked.CompareExchange(ref _shownAt, now, last) == last)
        {
            Show();
        }
    }

    private void Show() => _events.Publish(RoomEvent.To(null, "clock", Picture()));
}
