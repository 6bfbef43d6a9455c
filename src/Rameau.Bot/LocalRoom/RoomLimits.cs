using System.Collections.Concurrent;

namespace Rameau.Bot.LocalRoom;

internal enum RoomQuota { Send, Read, ReadAll, Create }

/// <summary>Teams' rate limits: so many calls in so long a window, several windows at once, on real time.</summary>
internal sealed class RoomLimits(RoomOptions options)
{
    private static readonly Window[] Sends = [new(7, 1), new(8, 2), new(60, 30), new(1800, 3600)];
    private static readonly Window[] Reads = [new(14, 1), new(16, 2), new(120, 30), new(3600, 3600)];
    private static readonly Window[] ReadsOfAll = [new(5, 60)];

    private readonly ConcurrentDictionary<(RoomQuota, string), Taken> _taken = new();
    private readonly Taken _tenant = new([new(50, 1)], options.LimitsClock);

    public RoomResult? RefuseTenant() => Refuse(_tenant);

    /// <summary>Counts the call, or says how long to wait; a refused call does not count.</summary>
    public RoomResult? Refuse(RoomQuota quota, string about) => Refuse(_taken.GetOrAdd((quota, about), _ => new(WindowsOf(quota), options.LimitsClock)));

    private RoomResult? Refuse(Taken taken) => options.EnforceLimits && taken.TryTake() is { } wait ? RoomErrors.Throttled(wait) : null;

    private static Window[] WindowsOf(RoomQuota quota) => quota switch
    {
        RoomQuota.Read => Reads,
        RoomQuota.ReadAll => ReadsOfAll,
        _ => Sends,
    };

    private sealed record Window(int Most, int Seconds)
    {
        public TimeSpan Length { get; } = TimeSpan.FromSeconds(Seconds);
    }

    private sealed class Taken(Window[] windows, TimeProvider clock)
    {
        private readonly Lock _gate = new();
        private readonly List<long> _times = [];

        /// <summary>Null when the call may pass.</summary>
        public TimeSpan? TryTake()
        {
            lock (_gate)
            {
                var now = clock.GetTimestamp();
                _times.RemoveAll(at => clock.GetElapsedTime(at, now) >= windows[^1].Length);
                var wait = windows.Max(window => WaitFor(window, now));
                if (wait > TimeSpan.Zero)
                {
                    return wait;
                }

                _times.Add(now);

                return null;
            }
        }

        private TimeSpan WaitFor(Window window, long now) =>
            _times.Count < window.Most ? TimeSpan.Zero : window.Length - clock.GetElapsedTime(_times[^window.Most], now);
    }
}
