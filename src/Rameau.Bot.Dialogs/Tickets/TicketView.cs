using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>A ticket with the names that one reader may see.</summary>
/// <param name="Asker">Null when that person is forgotten, or not to be named to this reader.</param>
/// <param name="Owner">Who took it in hand or answered, as this reader may know them; null when nobody has.</param>
public sealed record TicketView(Ticket Ticket, string? Asker, string? Owner, DateTimeZone Zone, Texts Texts, Instant Now)
{
    public string AskedOn => Texts.Dates.Distance(Zone.DayOf(Ticket.AskedAt), Zone.DayOf(Now));
}

/// <summary>Reads tickets through the eyes of somebody.</summary>
public sealed class TicketViews(IPeople people)
{
    public async Task<TicketView> OfAsync(Ticket ticket, Promotion promotion, Viewer viewer, Texts texts, Instant now, CancellationToken ct)
    {
        var asker = ticket.Asker is { } who ? await people.FindAsync(who, ct) : null;
        var owner = ticket.Owner is { } one ? await people.FindAsync(one, ct) : null;

        return new(
            ticket,
            asker is null ? null : Gate.NameOf(asker, viewer),
            owner is null ? null : Gate.NameOf(owner, viewer) ?? (owner.Is(Role.Staff, promotion.Id) ? texts.Tickets.TheTeam : texts.Tickets.SomebodyWhoAnimates),
            promotion.Zone, texts, now);
    }

    /// <summary>Those that a card has lines for, as the one who speaks may see them.</summary>
    public async Task<IReadOnlyList<TicketView>> FirstAsync(IEnumerable<Ticket> tickets, Promotion promotion, Turn turn, CancellationToken ct)
    {
        List<TicketView> first = [];

        foreach (var ticket in tickets.Take(TicketCard.MostLines))
        {
            first.Add(await OfAsync(ticket, promotion, turn.Speaker!, turn.Texts, turn.Now, ct));
        }

        return first;
    }

    /// <summary>Who animates the promotion, but for the one who asks.</summary>
    public async Task<IReadOnlyList<Person>> AnimatorsAsync(PromotionId promotion, PersonId? asker, CancellationToken ct) =>
        [.. (await people.OfPromotionAsync(promotion, ct)).Where(person => person.Is(Role.Animator, promotion) && person.Id != asker)];

    /// <summary>Who is asked, and asked again: who took it in hand, else all who may answer.</summary>
    public async Task<IReadOnlyList<Person>> AskedAsync(Ticket ticket, CancellationToken ct)
    {
        IReadOnlyList<Person> all = ticket.State is TicketState.WithAnimator ? await AnimatorsAsync(ticket.Promotion, ticket.Asker, ct) : await people.StaffAsync(ticket.Promotion, ct);
        Person[] others = [.. all.Where(person => person.Id != ticket.Asker)];

        return others.Any(person => person.Id == ticket.Owner) ? [.. others.Where(person => person.Id == ticket.Owner)] : others;
    }
}
