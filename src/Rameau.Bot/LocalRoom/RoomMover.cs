namespace Rameau.Bot.LocalRoom;

public sealed record RoomProgress(int Done, int Total, string Label);

/// <summary>Moves the room's time, doing on the way what falls due.</summary>
public interface IRoomMover
{
    /// <summary>When the next planned message is due; null when none is. Read for each picture of the clock: it should be at hand.</summary>
    DateTimeOffset? NextBeatAt { get; }

    /// <param name="to">nextBeat, fiveMinutes, day, week or nineMonths.</param>
    Task MoveAsync(string to, IProgress<RoomProgress> progress, CancellationToken ct);
}

/// <summary>Moves the clock alone, for a room without a rhythm.</summary>
internal sealed class RoomClockMover(RoomClock clock) : IRoomMover
{
    public DateTimeOffset? NextBeatAt => null;

    public Task MoveAsync(string to, IProgress<RoomProgress> progress, CancellationToken ct)
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone);
        var then = to switch
        {
            "fiveMinutes" => now.DateTime.AddMinutes(5),
            "day" => now.DateTime.AddDays(1),
            "week" => now.DateTime.AddDays(7),
            "nineMonths" => now.DateTime.AddMonths(9),
            _ => now.DateTime,
        };
        clock.AdvanceTo(new(then, clock.LocalTimeZone.GetUtcOffset(then)));
        progress.Report(new(1, 1, to));

        return Task.CompletedTask;
    }
}
