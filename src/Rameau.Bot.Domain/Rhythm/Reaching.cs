namespace Rameau.Bot.Domain.Rhythm;

/// <summary>Whether somebody was reached.</summary>
public static class Reaching
{
    /// <summary>Whether one of these rows went out, or may have; what only waits did not.</summary>
    public static async Task<bool> IsUnderWayAsync(this ILedger ledger, IEnumerable<Delivery> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            if (await ledger.FindAsync(row.Key, ct) is { State: DeliveryState.Sent or DeliveryState.Sending or DeliveryState.Unknown })
            {
                return true;
            }
        }

        return false;
    }
}
