namespace Rameau.Bot.Protocol.Connector;

/// <summary>At most so many within any stretch of time as long as the span.</summary>
internal readonly record struct Limit(int Count, TimeSpan Span);

/// <summary>The times of what was sent, as far back as the longest limit looks; never more of them than that limit allows.</summary>
/// <param name="limits">From the shortest span to the longest.</param>
internal sealed class SlidingWindows(Limit[] limits)
{
    private readonly List<TimeSpan> sentAt = [];

    public void Add(TimeSpan now)
    {
        if (sentAt.Count == limits[^1].Count)
        {
            sentAt.RemoveAt(0); // nothing looks that far back any more
        }

        sentAt.Add(now);
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

    public bool IsIdleAt(TimeSpan now) => sentAt.Count == 0 || sentAt[^1] + limits[^1].Span <= now;
}
