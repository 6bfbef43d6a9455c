using NodaTime;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Domain.Preferences;

/// <summary>Keeps who may see what of somebody, wherever they decide it, and notes in the audit that it changed. The receipt is written with the choice itself.</summary>
public sealed class ConsentKeeping(IPreferences preferences, IAudit audit)
{
    /// <param name="wanted">Null: nothing is chosen any more, and all is hidden.</param>
    /// <returns>The choices as they stand now.</returns>
    public async Task<Choices> KeepAsync(Choices current, Consents? wanted, Instant now, CancellationToken ct)
    {
        var chosen = current with { Consents = wanted, ChosenAt = now };
        await preferences.SaveAsync(chosen, ct);
        await audit.AddAsync([new(current.Person, AuditAct.Changed, current.Person, [.. ConsentReceipt.Of(current.Consents, wanted, now).Select(one => one.Field)], now)], ct);

        return chosen;
    }
}
