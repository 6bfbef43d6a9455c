using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>The bot's words about tickets, drawn from where each stands; what is no longer so is not said.</summary>
public sealed class TicketMessages(ITickets tickets, TicketViews views) : IMessage
{
    public IReadOnlyCollection<string> Names => TicketRows.Names;

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (TicketRows.SubjectOf(context.Key) is not var (id, what, of) || await tickets.FindAsync(context.Plan.Promotion.Id, id, ct) is not { } ticket)
        {
            return null;
        }

        Viewer viewer = context.Reader is { } reader ? new Viewer.Someone(reader) : new Viewer.GroupOf(ticket.Promotion);
        var view = await views.OfAsync(ticket, context.Plan.Promotion, viewer, context.Texts, context.Now, ct);

        return (context.Name, context.Reader) switch
        {
            (TicketRows.ToGroup, null) => ForGroup(view, of),
            (TicketRows.ToAsker, { } asker) when asker.Id == ticket.Asker => ForAsker(view, of),
            (TicketRows.ToAnswerer, { } answerer) when answerer.Id != ticket.Asker => ForAnswerer(view, answerer, what, of, context),
            _ => null,
        };
    }

    private static Message? ForGroup(TicketView view, long of)
    {
        if (view.Ticket.Answer is null || (view.Ticket.State is TicketState.Answered && view.Ticket.Since.ToUnixTimeMilliseconds() != of) || view.Ticket.IsOpen)
        {
            return null;
        }

        var card = TicketCard.ForGroup(view);
        return new(card, card.FallbackText);
    }

    private static Message? ForAsker(TicketView view, long of)
    {
        if (view.Ticket.Revision != of)
        {
            return null; // it has gone on since
        }

        var title = view.Ticket.UnreachedAt is null ? view.Texts.Tickets.StandsAs(view.Ticket, view.Owner) : view.Texts.Tickets.UnreachedTitle;
        return new(MyTicketCard.One(view, title), $"{view.Texts.Tickets.Mine} · {title}");
    }

    private static Message? ForAnswerer(TicketView view, Person reader, string what, long of, MessageContext context)
    {
        var (ticket, words) = (view.Ticket, view.Texts.Tickets);

        if (what == TicketRows.Undelivered)
        {
            return ticket.Revision != of ? null : new(TicketCard.ForAnswerer(view, context.Plan.Promotion, words.UndeliveredTitle, words.Undelivered), words.UndeliveredTitle);
        }

        if (!TicketDecision.MayAnswer(ticket, reader) || !ticket.IsOpen || ticket.Since.ToUnixTimeMilliseconds() != of)
        {
            return null;
        }

        var title = what == TicketRows.Ask ? words.AskTitle : words.RemindTitle(Math.Max(1, Period.DaysBetween(view.Zone.DayOf(ticket.Since), view.Zone.DayOf(view.Now))));
        return new(TicketCard.ForAnswerer(view, context.Plan.Promotion, title), title);
    }
}
