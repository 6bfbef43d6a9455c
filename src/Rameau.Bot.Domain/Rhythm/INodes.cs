using NodaTime;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>One running program; started again, it is another.</summary>
public readonly record struct NodeId(string Value);

/// <summary>This running program, as the others on its database know it.</summary>
/// <param name="Lease">Not heard of for so long, a node counts as dead, and what it was sending is in doubt.</param>
public sealed record Node(NodeId Id, Duration Lease)
{
    /// <summary>
    /// Two heartbeats may be lost to a slow database or a long collection of garbage. With one more interval until somebody
    /// looks, the dead are known after 20 s, within the 30 s in which another node is to have taken over.
    /// </summary>
    public static readonly Duration UsualLease = Duration.FromSeconds(15);

    private static readonly Duration FastestPulse = Duration.FromSeconds(1);

    /// <summary>The time between two heartbeats, 5 s with the usual lease.</summary>
    public Duration Pulse => Duration.Max(Lease / 3, FastestPulse);
}

/// <summary>
/// Which programs on this database are alive. Told by the database's own clock, the one clock that all of them share: those of two
/// machines may differ by more than a lease.
/// </summary>
public interface INodes
{
    /// <summary>The node is alive now.</summary>
    Task BeatAsync(NodeId node, CancellationToken ct);

    /// <summary>Those that were alive at some time within the lease.</summary>
    Task<IReadOnlySet<NodeId>> AliveAsync(Duration lease, CancellationToken ct);
}
