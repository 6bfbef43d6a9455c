using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Rhythm;

/// <summary>When each promotion is to be looked at. Whoever moves time by hand turns its pages, in the place of a scheduler.</summary>
public sealed class Agenda : IMetronome
{
    private readonly Lock gate = new();
    private readonly Dictionary<PromotionId, Instant> entries = [];

    public Instant? NextAt
    {
        get
        {
            lock (gate)
            {
                return entries.Count == 0 ? null : entries.Values.Min();
            }
        }
    }

    public Task ArmAsync(PromotionId promotion, Instant at, CancellationToken ct)
    {
        lock (gate)
        {
            entries[promotion] = entries.TryGetValue(promotion, out var known) ? Instant.Min(known, at) : at;
        }

        return Task.CompletedTask;
    }

    public Task ArmAllAsync(IReadOnlyDictionary<PromotionId, Instant> promotions, CancellationToken ct)
    {
        lock (gate)
        {
            foreach (var (promotion, at) in promotions)
            {
                entries[promotion] = at;
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<PromotionId, Instant>> ArmedAsync(CancellationToken ct)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyDictionary<PromotionId, Instant>>(new Dictionary<PromotionId, Instant>(entries));
        }
    }

    /// <summary>Takes out what is due, the longest due first; of one instant in the order of their ids, so that a replay is the same each time.</summary>
    public IReadOnlyList<PromotionId> TakeDue(Instant now)
    {
        lock (gate)
        {
            PromotionId[] due =
            [
                .. entries.Where(entry => entry.Value <= now)
                    .OrderBy(entry => entry.Value).ThenBy(entry => entry.Key.Value, StringComparer.Ordinal)
                    .Select(entry => entry.Key),
            ];
            Array.ForEach(due, promotion => entries.Remove(promotion));

            return due;
        }
    }
}
