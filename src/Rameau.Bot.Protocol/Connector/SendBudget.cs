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

    /// <summary>How long to wait before one more message may be sent; zero when it may be sent now.</summary>
    public TimeSpan WaitBefore(string conversationId, string tenantId)
    {
        lock (gate)
        {
            return Wait(conversationId, tenantId, time.GetElapsedTime(start));
        }
    }

    /// <summary>Counts one message as sent now and gives zero; or counts nothing and gives the time to wait before asking again.</summary>
    public TimeSpan Take(string conversationId, string tenantId)
    {
        lock (gate)
        {
            var now = time.GetElapsedTime(start);
            var wait = Wait(conversationId, tenantId, now);

            if (wait == TimeSpan.Zero)
            {
                Sweep(now);
                Of(conversations, conversationId, PerConversation).Add(now);
                Of(tenants, tenantId, PerTenant).Add(now);
            }

            return wait;
        }
    }

    private TimeSpan Wait(string conversationId, string tenantId, TimeSpan now)
    {
        var conversation = conversations.TryGetValue(conversationId, out var sent) ? sent.WaitAt(now) : TimeSpan.Zero;
        var tenant = tenants.TryGetValue(tenantId, out sent) ? sent.WaitAt(now) : TimeSpan.Zero;

        return conversation > tenant ? conversation : tenant;
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
