using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>« Questions reçues »: what waits for whoever animates or for Le RAMEAU's team, and the answers they give.</summary>
public sealed class TicketDeskDialog(ITickets tickets, TicketViews views, IPromotions promotions) : ICommand, ICardAction<TicketDesk>, ICardAction<TicketDo>
{
    public CommandName Name { get; } = new(
        "questions reçues", "questions received",
        "Répondre aux questions que le robot n’a pas su résoudre.",
        "Answer the questions that the bot could not.");

    public IReadOnlyList<string> Synonyms { get; } = ["questions en attente", "repondre aux questions", "waiting questions", "answer questions"];

    public Power Power => Power.Animator;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Alone(turn.Texts.Tickets.DeskButton, TicketDesk.Verb, new(turn.Promotion?.Id.Value), TicketJson.Default.TicketDesk);
        return PrivateDoor.OfPromotionAsync(turn, turn.Texts.Tickets.Desk, open, () => DeskAsync(turn, null, ct));
    }

    public async Task<Reply> HandleAsync(TicketDesk tapped, Turn turn, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion }
        && tapped.Ticket is { } id && await tickets.FindAsync(promotion.Id, new(id), ct) is { } ticket && TicketDecision.MayRead(ticket, person)
            ? Reply.Showing(await OneAsync(ticket, promotion, turn, null, null, ct))
            : Reply.Showing(await DeskAsync(turn, null, ct));

    public async Task<Reply> HandleAsync(TicketDo tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        TicketAct? act = tapped.Act switch
        {
            TicketDo.Take => new TicketAct.Take(),
            TicketDo.Pass => new TicketAct.PassOn(),
            TicketDo.Answer => new TicketAct.Answer(tapped.Text ?? string.Empty),
            _ => null,
        };

        if (act is null)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var words = turn.Texts.Tickets;

        switch (await tickets.ActAsync(promotion.Id, new(tapped.Ticket), act, person, turn.Now, ct))
        {
            case TicketDecision.Changed { Ticket: var changed }:
                var done = act switch
                {
                    TicketAct.Answer => words.Replied,
                    TicketAct.Take => words.Taken,
                    _ => words.Passed,
                };
                var card = TicketDecision.MayRead(changed, person)
                    ? await OneAsync(changed, promotion, turn, done, null, ct)
                    : await DeskAsync(turn, done, ct);
                return Reply.Showing(card, done) with { Stirs = promotion.Id };
            case TicketDecision.AlreadySo { Ticket: var same }:
                return Reply.Showing(await OneAsync(same, promotion, turn, null, null, ct)) with { Stirs = promotion.Id };
            case TicketDecision.Refused { Why: var why and not TicketRefusal.NotYours, Ticket: { } standing }:
                return Reply.Showing(await OneAsync(standing, promotion, turn, words.Refused(why), tapped.Text, ct), words.Refused(why));
            case TicketDecision.Refused { Why: var why }:
                return Reply.Noting(words.Refused(why));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<AdaptiveCard> OneAsync(Ticket ticket, Promotion promotion, Turn turn, string? word, string? typed, CancellationToken ct) =>
        TicketCard.ForAnswerer(await views.OfAsync(ticket, promotion, turn.Speaker!, turn.Texts, turn.Now, ct), promotion, null, word, typed);

    private async Task<AdaptiveCard> DeskAsync(Turn turn, string? word, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return PromotionChoice.Draw(
                turn.Texts.Tickets.Desk, await promotions.AllAsync(ct), turn,
                ActionExecute.Button(turn.Texts.Planning.ContinueButton, TicketDesk.Verb, new(), TicketJson.Default.TicketDesk));
        }

        Ticket[] waiting = [.. (await tickets.OfPromotionAsync(promotion.Id, ct)).Where(one => one.IsOpen && TicketDecision.MayAnswer(one, person))];
        var first = await views.FirstAsync(waiting, promotion, turn, ct);

        return TicketCard.Desk(first, waiting.Length, promotion, turn.Texts, word);
    }
}
