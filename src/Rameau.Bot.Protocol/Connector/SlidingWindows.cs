namespace Rameau.Bot.Protocol.Connector;

/// <summary>At most so many within any stretch of time as long as the span.</summary>
internal readonly record struct Limit(int Count, TimeSpan Span);

/// <summary>The times of what was sent or has its place, as far back as the longest limit looks; never more of them than that limit allows.</summary>
/// <param name="limits">From the shortest span to the longest.</param>
internal sealed class SlidingWindows(Limit[] limits)
{
    private readonly List<TimeSpan> sentAt = [];

    /// <param name="at">Not before any that was added.</param>
    public void Add(TimeSpan at)
    {
        if (sentAt.Count == limits[^1].Count)
        {
            sentAt.RemoveAt(0); // nothing looks that far back any more
        }

        sentAt.Add(at);
    }

    public TimeSpan WaitAt(TimeSpan now)
    {
        var wait = TimeSpan.Zero;

        foreach (var (count, span) in limits)
        {
            if (sentAt.Count >= count && sentAt[^count] + span - now is var left && left > wait)
            {
                wait = left;
            }
        }

        return wait;
    }

    /// <summary>The first place that is free, after all that were given away.</summary>
    public TimeSpan NextFrom(TimeSpan now)
    {
        var earliest = sentAt.Count > 0 && sentAt[^1] > now ? sentAt[^1] : now;

        return earliest + WaitAt(earliest);
    }

    public bool IsIdleAt(TimeSpan now) => sentAt.Count == 0 || sentAt[^1] + limits[^1].Span <= now;
}
