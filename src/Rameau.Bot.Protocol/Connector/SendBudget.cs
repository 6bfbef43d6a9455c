namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// Keeps count of what was sent, so that Teams does not have to throttle: 7 in a second, 60 in 30 s and 1800 in an hour
/// to one conversation, 25 in a second to one tenant, half of what Teams allows an app there (Teams, "Rate limiting").
/// Updates and deletions count as sends. Windows slide, on the monotonic clock. Safe for use by many threads at once.
/// </summary>
public sealed class SendBudget(TimeProvider time)
{
    private static readonly Limit[] PerConversation =
    [
        new(7, TimeSpan.FromSeconds(1)), new(60, TimeSpan.FromSeconds(30)), new(1800, TimeSpan.FromHours(1)),
    ];

    private static readonly Limit[] PerTenant = [new(25, TimeSpan.FromSeconds(1))];
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, SlidingWindows> conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlidingWindows> tenants = new(StringComparer.Ordinal);
    private readonly long start = time.GetTimestamp();
    private TimeSpan sweptAt;

    /// <summary>How many conversations are remembered: those written to within the last hour or so.</summary>
    public int RememberedConversations
    {
        get { lock (gate) { return conversations.Count; } }
    }

    /// <summary>
    /// Ends when one more message may be sent, and counts it. Those of a tenant go in the order in which they came; one that its own
    /// conversation holds back holds back no other, and comes anew when it may go. Who stops waiting may leave a place unused.
    /// </summary>
    public async Task EnterAsync(string conversationId, string tenantId, CancellationToken cancellationToken)
    {
        TimeSpan at;

        while (!TryReserve(conversationId, tenantId, out at))
        {
            await UntilAsync(at, cancellationToken).ConfigureAwait(false);
        }

        await UntilAsync(at, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    /// <param name="at">When the message may go; or, with nothing counted, when its conversation next lets one pass.</param>
    private bool TryReserve(string conversationId, string tenantId, out TimeSpan at)
    {
        lock (gate)
        {
            var now = Now;
            Sweep(now);
            SlidingWindows conversation = Of(conversations, conversationId, PerConversation), tenant = Of(tenants, tenantId, PerTenant);

            if (conversation.WaitAt(now) is var wait && wait > TimeSpan.Zero)
            {
                at = now + wait;
                return false;
            }

            at = tenant.NextFrom(now);
            tenant.Add(at);
            conversation.Add(at);

            return true;
        }
    }

    private async Task UntilAsync(TimeSpan at, CancellationToken cancellationToken)
    {
        while (at - Now is var left && left > TimeSpan.Zero)
        {
            // In whole milliseconds, as timers count: less would be no wait at all.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (now - sweptAt < SweepEvery)
        {
            return;
        }

        sweptAt = now;

        foreach (var all in new[] { conversations, tenants })
        {
            foreach (var (id, _) in all.Where(entry => entry.Value.IsIdleAt(now)).ToArray())
            {
                all.Remove(id);
            }
        }
    }

    private static SlidingWindows Of(Dictionary<string, SlidingWindows> all, string id, Limit[] limits)
    {
        if (!all.TryGetValue(id, out var sent))
        {
            all.Add(id, sent = new(limits));
        }

        return sent;
    }
}
