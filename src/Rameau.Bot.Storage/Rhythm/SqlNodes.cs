using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

public sealed class SqlNodes(DbDataSource db) : INodes
{
    /// <summary>Each start is a node of its own: those gone for so long are forgotten.</summary>
    private static readonly Duration Memory = Duration.FromDays(1);

    public Task BeatAsync(NodeId node, CancellationToken ct) => db.ExecuteAsync(
        $"""
        INSERT INTO node (id, seen_at) VALUES (@id, {db.Clock()}) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at;
        DELETE FROM node WHERE seen_at <= {db.Clock()} - @memory;
        """,
        new { id = node.Value, memory = Millis(Memory) },
        ct);

    public async Task<IReadOnlySet<NodeId>> AliveAsync(Duration lease, CancellationToken ct) =>
        (await db.QueryAsync<string>(Alive(db), new { lease = Millis(lease) }, ct)).Select(id => new NodeId(id)).ToHashSet();

    /// <summary>Ids of the nodes alive, given <c>@lease</c> in milliseconds. With a lease of nothing nobody is.</summary>
    internal static string Alive(DbDataSource db) => $"SELECT id FROM node WHERE seen_at > {db.Clock()} - @lease";

    internal static long Millis(Duration duration) => (long)duration.TotalMilliseconds;
}
