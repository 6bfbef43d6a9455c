using System.Collections.Concurrent;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>Sees to it that a promotion's rhythm is looked at when it is time.</summary>
public interface IMetronome
{
    /// <summary>At this instant or earlier; one that lies in the past means now.</summary>
    Task ArmAsync(PromotionId promotion, Instant at, CancellationToken ct);

    /// <summary>As many as there are, each at its instant even where it was armed for an earlier.</summary>
    Task ArmAllAsync(IReadOnlyDictionary<PromotionId, Instant> promotions, CancellationToken ct);

    /// <summary>What is armed already, by whatever node, and for when.</summary>
    Task<IReadOnlyDictionary<PromotionId, Instant>> ArmedAsync(CancellationToken ct);
}

/// <summary>When each promotion will next be heard of, as last computed.</summary>
public sealed class Forecast
{
    private readonly ConcurrentDictionary<PromotionId, Instant> beats = new();

    public Instant? NextBeatAt => beats.IsEmpty ? null : beats.Values.Min();

    public void Set(PromotionId promotion, Instant? nextBeatAt)
    {
        if (nextBeatAt is { } at)
        {
            beats[promotion] = at;
        }
        else
        {
            beats.TryRemove(promotion, out _);
        }
    }
}

/// <summary>Is told of every delivery that came to an end, e.g. to show it in a log.</summary>
public interface IDeliveryObserver
{
    /// <param name="text">What a notification would say; no personal data.</param>
    void Settled(Delivery delivery, Plan plan, string text);
}
