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
    private readonly ConcurrentDictionary<BeatKey, (Delivery Delivery, string Text)> open = new();

    /// <summary>False when somebody else took the row.</summary>
    public async Task<bool> BeginAsync(Delivery delivery, Instant now, CancellationToken ct)
    {
        // Remembered first: if the store fails here, nobody can say whether the row was begun.
        open[delivery.Key] = (delivery with { State = DeliveryState.Unknown, SettledAt = now, Reason = "the program failed while sending" }, string.Empty);
        var isMine = await ledger.TryStartAsync(delivery.Key, ct);

        if (!isMine)
        {
            open.TryRemove(delivery.Key, out _);
        }

        return isMine;
    }

    /// <param name="text">What a notification would say.</param>
    public async Task EndAsync(Delivery settled, Plan plan, string text)
    {
        open[settled.Key] = (settled, text);
        await ledger.SettleAsync(settled, CancellationToken.None); // what has happened is written down, whoever stops waiting
        open.TryRemove(settled.Key, out _);

        if (settled.State is not DeliveryState.Planned)
        {
            Tell(settled, plan, text);
        }
    }

    /// <summary>Ends what an earlier run of the promotion could not. Not while one is under way.</summary>
    public async Task CatchUpAsync(Plan plan)
    {
        foreach (var (delivery, text) in open.Values.Where(one => one.Delivery.Promotion == plan.Promotion.Id).ToArray())
        {
            await EndAsync(delivery, plan, text);
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
