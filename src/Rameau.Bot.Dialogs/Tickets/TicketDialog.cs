using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>« Demander à quelqu'un » and « mes questions »: what one asks of people, followed to its end. Nobody sees another's.</summary>
public sealed class TicketDialog(ITickets tickets, TicketViews views)
    : ICommand, ICardAction<TicketForm>, ICardAction<TicketAsk>, ICardAction<TicketMine>, ICardAction<TicketOwn>
{
    public CommandName Name { get; } = new(
        "mes questions", "my questions",
        "Voir où en sont les questions que vous avez passées à quelqu’un.",
        "See how the questions stand that you passed on to somebody.");

    public IReadOnlyList<string> Synonyms { get; } = ["mes demandes", "ou en est ma question", "my requests", "where is my question"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var open = ActionExecute.Alone(turn.Texts.Tickets.MineButton, TicketMine.Verb, new(promotion.Id.Value), TicketJson.Default.TicketMine);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Tickets.Mine, open, () => MineAsync(person, promotion, turn, ct));
    }

    public async Task<Reply> HandleAsync(TicketForm tapped, Turn turn, CancellationToken ct) => turn is { Person: { } person, Promotion: { } promotion }
        ? Reply.Showing(await FormAsync(new(promotion.Id.Value, Posts.IdOf(turn).Value, tapped.Question), person, promotion, turn, null, ct))
        : Reply.Noting(turn.NoPromotion);

    public async Task<Reply> HandleAsync(TicketAsk tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var words = turn.Texts.Tickets;
        var animators = await views.AnimatorsAsync(promotion.Id, person.Id, ct);
        var mine = await tickets.OfAskerAsync(person.Id, ct);

        if (mine.FirstOrDefault(one => one.Promotion == promotion.Id && one.Id.Value == tapped.Ticket) is { } asked)
        {
            return Reply.Showing(await DrawAsync(asked, promotion, turn, null, null, ct)); // the same tap, once more
        }

        var decision = TicketDecision.DecideAsking(
            new(tapped.Ticket), promotion.Id, person.Id, tapped.Question ?? string.Empty, tapped.To == TicketAsk.ToTeam,
            isPrivate: !turn.InGroup || tapped.Answer == TicketAsk.InPrivate, animators.Count > 0, mine.Count(one => one.IsOpen), turn.Now);

        if (decision is not TicketDecision.Changed { Ticket: var ticket })
        {
            var word = words.Refused(((TicketDecision.Refused)decision).Why);
            return Reply.Showing(await FormAsync(tapped, person, promotion, turn, word, ct), word);
        }

        if (!await tickets.TryAddAsync(ticket, ct))
        {
            return Reply.Noting(words.Refused(TicketRefusal.NoSuchTicket)); // the name is another's: a card that was tampered with
        }

        var said = words.Sent(ticket.State is TicketState.WithStaff ? words.TheTeam : words.SomebodyWhoAnimates);
        return Reply.Showing(await DrawAsync(ticket, promotion, turn, said, null, ct), said) with { Stirs = promotion.Id };
    }

    public async Task<Reply> HandleAsync(TicketMine tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        return tapped.Ticket is { } id && await tickets.FindAsync(promotion.Id, new(id), ct) is { } ticket && ticket.Asker == person.Id
            ? Reply.Showing(await DrawAsync(ticket, promotion, turn, null, null, ct))
            : Reply.Showing(await MineAsync(person, promotion, turn, ct));
    }

    public async Task<Reply> HandleAsync(TicketOwn tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        TicketAct? act = tapped.Act switch
        {
            TicketOwn.Withdraw => new TicketAct.Withdraw(),
            TicketOwn.Close => new TicketAct.Close(),
            TicketOwn.Reopen => new TicketAct.Reopen(tapped.Word ?? string.Empty),
            _ => null,
        };

        if (act is null)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var words = turn.Texts.Tickets;

        return await tickets.ActAsync(promotion.Id, new(tapped.Ticket), act, person, turn.Now, ct) switch
        {
            TicketDecision.Changed { Ticket: var changed } => Reply.Showing(await DrawAsync(changed, promotion, turn, null, act is TicketAct.Close ? words.Thanked : null, ct)) with { Stirs = promotion.Id },
            TicketDecision.AlreadySo { Ticket: var same } => Reply.Showing(await DrawAsync(same, promotion, turn, null, null, ct)),
            TicketDecision.Refused { Why: not TicketRefusal.NotYours and var why, Ticket: { } standing } => Reply.Showing(await DrawAsync(standing, promotion, turn, null, words.Refused(why), ct), words.Refused(why)),
            TicketDecision.Refused { Why: var why } => Reply.Noting(words.Refused(why)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<AdaptiveCard> FormAsync(TicketAsk typed, Person person, Promotion promotion, Turn turn, string? word, CancellationToken ct)
    {
        var animators = await views.AnimatorsAsync(promotion.Id, person.Id, ct);
        string[] names = [.. animators.Select(one => Gate.NameOf(one, new Viewer.Someone(person))).OfType<string>()];

        return MyTicketCard.Form(typed, promotion, animators.Count == 0 ? null : names, turn, word);
    }

    private async Task<AdaptiveCard> MineAsync(Person person, Promotion promotion, Turn turn, CancellationToken ct)
    {
        var mine = (await tickets.OfAskerAsync(person.Id, ct)).Where(one => one.Promotion == promotion.Id && one.State is not TicketState.Withdrawn);
        return MyTicketCard.All(await views.FirstAsync(mine, promotion, turn, ct), turn.Texts);
    }

    private async Task<AdaptiveCard> DrawAsync(Ticket ticket, Promotion promotion, Turn turn, string? title, string? word, CancellationToken ct) =>
        MyTicketCard.One(await views.OfAsync(ticket, promotion, turn.Speaker!, turn.Texts, turn.Now, ct), title, word);
}
