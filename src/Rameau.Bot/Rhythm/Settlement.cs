using System.Collections.Concurrent;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// Begins and ends rows of the ledger. A row that was begun and could not be ended, because the store failed or something broke,
/// is remembered and ended by the next run: none stays « sending » for as long as the program lives.
/// </summary>
public sealed class Settlement(ILedger ledger, IEnumerable<IDeliveryObserver> observers)
{
    private readonly ConcurrentDictionary<BeatKey, (IReadOnlyList<Delivery> Deliveries, string Text)> open = new();

    /// <param name="deliveries">They become one message, the first carrying the others.</param>
    /// <returns>False when somebody else took one of them.</returns>
    public async Task<bool> BeginAsync(IReadOnlyList<Delivery> deliveries, Instant now, CancellationToken ct)
    {
        // Remembered first: if the store fails here, nobody can say whether the rows were begun.
        open[deliveries[0].Key] =
            ([.. deliveries.Select(one => one with { State = DeliveryState.Unknown, SettledAt = now, Reason = "the program failed while sending" })], string.Empty);
        var isMine = await ledger.TryStartAsync([.. deliveries.Select(delivery => delivery.Key)], ct);

        if (!isMine)
        {
            open.TryRemove(deliveries[0].Key, out _);
        }

        return isMine;
    }

    /// <param name="settled">All that was begun together, in the same order.</param>
    /// <param name="text">What a notification would say.</param>
    public async Task EndAsync(IReadOnlyList<Delivery> settled, Plan plan, string text)
    {
        open[settled[0].Key] = (settled, text);
        await ledger.SettleAsync(settled[0], CancellationToken.None); // what has happened is written down, whoever stops waiting
        open.TryRemove(settled[0].Key, out _);

        foreach (var delivery in settled.Where(delivery => delivery.State is not DeliveryState.Planned))
        {
            Tell(delivery, plan, text);
        }
    }

    /// <summary>Ends what an earlier run of the promotion could not. Not while one is under way.</summary>
    public async Task CatchUpAsync(Plan plan)
    {
        foreach (var (deliveries, text) in open.Values.Where(one => one.Deliveries[0].Promotion == plan.Promotion.Id).ToArray())
        {
            await EndAsync(deliveries, plan, text);
        }
    }

    /// <summary>Writes down at once what will never be posted.</summary>
    public async Task SkipAsync(IReadOnlyCollection<Delivery> skipped, Plan plan, CancellationToken ct)
    {
        await ledger.PlanAsync(skipped, ct);

        foreach (var delivery in skipped)
        {
            Tell(delivery, plan, string.Empty);
        }
    }

    private void Tell(Delivery settled, Plan plan, string text)
    {
        foreach (var observer in observers)
        {
            observer.Settled(settled, plan, text);
        }
    }
}
