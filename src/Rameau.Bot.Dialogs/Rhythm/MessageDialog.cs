using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Opens one message of the card of a day for the one who taps, and leads back.</summary>
public sealed class MessageDialog(Plans plans, ILedger ledger, DeliveryDrawing drawing) : ICardAction<MessageLook>
{
    public async Task<Reply> HandleAsync(MessageLook tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion || await ledger.FindAsync(new(tapped.Key), ct) is not { Person: null } row || row.Promotion != promotion.Id)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var rows = tapped.IsWhole ? await ledger.BundleAsync(row.Bundle, ct) : [row];
        List<Message> messages = [];

        foreach (var one in rows)
        {
            if (await drawing.DrawAsync(one, plan, turn.Conversation.Channel, turn.Now, ct) is { } message)
            {
                messages.Add(message);
            }
        }

        if (messages.Count == 0)
        {
            return Reply.Noting(turn.Texts.Rhythm.NothingMore);
        }

        var card = DeliveryDrawing.Together(messages, plan, row.SettledAt ?? turn.Now, turn.Now).Card;
        return Reply.Showing(tapped.IsWhole ? card : WithWayBack(card, tapped, turn));
    }

    private static AdaptiveCard WithWayBack(AdaptiveCard card, MessageLook tapped, Turn turn) => card with
    {
        Body = [.. card.Body ?? [], .. new[] { CardFrame.Buttons(MessageLook.Button(turn.Texts.Rhythm.BackButton, tapped with { IsWhole = true })) }.OfType<CardElement>()],
    };
}
