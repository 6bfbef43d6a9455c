using NodaTime;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Tickets;

/// <summary>
/// Takes each question that was passed on to those who may answer, asks them again, hands it to Le RAMEAU's team where they do not answer or
/// cannot be reached, and tells the asker of each step. A question that nobody hears of is told to the asker, not kept silent.
/// </summary>
public sealed class TicketRound(ITickets tickets, TicketViews views, IConversations conversations, ILedger ledger) : IRound
{
    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        List<Instant?> again = [];

        foreach (var ticket in await tickets.OfPromotionAsync(plan.Promotion.Id, ct))
        {
            if (ticket.IsOpen)
            {
                again.Add(await AskAsync(ticket, plan, now, ct));
            }
            else if (ticket.State is TicketState.Answered && now < ticket.Since + TicketRows.Patience)
            {
                again.Add(await BringAsync(ticket, plan, now, ct));
            }
        }

        return again.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await tickets.LivelyAsync(now - TicketRows.Patience, ct)).ToDictionary(promotion => promotion, _ => now);

    private async Task<Instant> AskAsync(Ticket ticket, Plan plan, Instant now, CancellationToken ct)
    {
        var calendar = plan.Calendar;
        var people = await views.AskedAsync(ticket, ct);
        Delivery[] asking = ticket.Owner is null ? [.. people.Select(person => TicketRows.Asking(ticket, plan, person.Id))] : [];
        var number = TicketClock.RemindersAt(ticket, calendar, now);
        Delivery[] reminders = number == 0 ? [] : [.. people.Select(person => TicketRows.Reminding(ticket, number, plan, person.Id, now))];
        await ledger.PlanAsync([.. asking, .. reminders, .. Telling(ticket, plan, now)], ct);

        bool? isReached = TicketClock.IsToBeReached(ticket, now) ? await ledger.IsUnderWayAsync(asking, ct) : null;

        if (TicketDecision.DecideByItself(ticket, isReached, calendar, now) is { } changed)
        {
            await tickets.TryChangeAsync(changed, ct);
            return now; // whoever changed it, it is looked at anew
        }

        var next = TicketClock.NextAt(ticket, calendar, now);
        return now < ticket.Since + TicketClock.ToReach ? Instant.Min(next, ticket.Since + TicketClock.ToReach) : next;
    }

    private async Task<Instant?> BringAsync(Ticket ticket, Plan plan, Instant now, CancellationToken ct)
    {
        Delivery[] rows = !ticket.IsPrivate && await conversations.OfPromotionAsync(plan.Promotion.Id, ct) is { Alive: true } chat
            ? [TicketRows.Answering(ticket, plan, chat)]
            : [.. Telling(ticket, plan, now)];
        await ledger.PlanAsync(rows, ct);

        if (ticket.Owner is not { } answerer || rows.Length == 0)
        {
            return null;
        }

        var due = ticket.Since + TicketClock.ToReach;

        if (now < due)
        {
            return due;
        }

        if (!await ledger.IsUnderWayAsync(rows, ct))
        {
            await ledger.PlanAsync([TicketRows.NotDelivered(ticket, plan, answerer, now)], ct);
        }

        return null;
    }

    /// <summary>Nothing is said of what the asker has just done themselves: the card that they tapped told them.</summary>
    private static IEnumerable<Delivery> Telling(Ticket ticket, Plan plan, Instant now) =>
        ticket is { Asker: { } asker, Revision: > 1 } ? [TicketRows.Telling(ticket, plan, asker, now)] : [];
}
