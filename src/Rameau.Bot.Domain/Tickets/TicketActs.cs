using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tickets;

/// <summary>Decides and writes in one act, anew where somebody else was faster.</summary>
public static class TicketActs
{
    /// <summary>Of so many who act on one ticket at the same moment each hears what became of it.</summary>
    private const int MostTries = 10;

    public static async Task<TicketDecision> ActAsync(
        this ITickets tickets, PromotionId promotion, TicketId id, TicketAct act, Person by, Instant now, CancellationToken ct)
    {
        for (var i = 0; ; i++)
        {
            var decision = TicketDecision.Decide(await tickets.FindAsync(promotion, id, ct), act, by, now);

            if (decision is not TicketDecision.Changed { Ticket: var changed } || await tickets.TryChangeAsync(changed, ct))
            {
                return decision;
            }

            if (i == MostTries)
            {
                throw new InvalidOperationException($"The ticket {id} changed {MostTries} times while one change of it was written.");
            }
        }
    }
}
