using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Tickets;

/// <summary>Forgets questions that were settled as long ago as the ledger keeps what was said.</summary>
public sealed class TicketChore(ITickets tickets) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct) => await tickets.ForgetAsync(now - ILedger.Kept, ct);
}
