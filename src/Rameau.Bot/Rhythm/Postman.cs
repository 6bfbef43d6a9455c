using NodaTime;
using Rameau.Bot.Conversations;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Rhythm;

/// <summary>Takes one row of the ledger to the chat, or draws again what is there. Never sends what may have been sent.</summary>
public sealed class Postman(ILedger ledger, IConversations conversations, StepStates states, ConversationSender sender, IEnumerable<IDeliveryObserver> observers)
{
    /// <summary>A card that says « dans 7 jours » is drawn again each morning, silently.</summary>
    private static readonly LocalTime Morning = new(8, 0);

    /// <returns>False when the row is to be tried again later.</returns>
    public async Task<bool> PostAsync(Delivery delivery, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        if (!await ledger.TryStartAsync(delivery.Key, ct))
        {
            return true; // somebody else took it
        }

        if (plan.Find(delivery.Step) is not { } step || step.Revision != delivery.Revision || now >= delivery.LastUsefulAt)
        {
            await SettleAsync(delivery with { State = DeliveryState.Skipped, SettledAt = now, Reason = "it spoke of what was no longer so" }, plan, string.Empty, ct);
            return true;
        }

        var state = await states.ReadAsync(plan, step, delivery.Key, conversation.Channel, now, ct);
        var texts = Texts.In(Languages.For(plan.Promotion));
        var summary = StepCard.Summary(state, texts);
        var outcome = await sender.SendAsync(References.To(conversation), OutgoingActivity.Showing(StepCard.ForGroup(state, texts).AsAttachment(), summary), ct);
        var settled = Settled(delivery, outcome, state, now);

        await SettleAsync(settled, plan, summary, ct);

        if (outcome is SendOutcome.Refused { Error.Kind: ConnectorErrorKind.Dead })
        {
            await conversations.DiedAsync(conversation.Id, ct);
        }

        if (settled.State is DeliveryState.Sent)
        {
            await ledger.AmendAsync(plan.Promotion.Id, step.Id, now, settled.Key, ct);
        }

        return settled.State is not DeliveryState.Planned;
    }

    /// <returns>False when the drawing is to be tried again later.</returns>
    public async Task<bool> AmendAsync(Delivery delivery, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        if (delivery.ActivityId is not { } activityId || plan.Find(delivery.Step) is not { } step)
        {
            await ledger.AmendedAsync(delivery, null, ct);
            return true;
        }

        var state = await states.ReadAsync(plan, step, delivery.Key, conversation.Channel, now, ct);
        var texts = Texts.In(Languages.For(plan.Promotion));
        var card = OutgoingActivity.Showing(StepCard.ForGroup(state, texts).AsAttachment(), StepCard.Summary(state, texts));

        switch (await sender.UpdateAsync(References.To(conversation), activityId, card, ct))
        {
            case UpdateOutcome.Updated:
                await ledger.AmendedAsync(delivery, NextDrawing(state, now), ct);
                return true;
            case UpdateOutcome.Refused { Error.Kind: ConnectorErrorKind.Dead }:
                await conversations.DiedAsync(conversation.Id, ct);
                return true;
            case UpdateOutcome.Refused { Error.Kind: ConnectorErrorKind.Throttled or ConnectorErrorKind.Unavailable }:
                return false;
            default:
                await ledger.AmendedAsync(delivery, null, ct); // the message is gone, or will never be accepted
                return true;
        }
    }

    private async Task SettleAsync(Delivery settled, Plan plan, string summary, CancellationToken ct)
    {
        await ledger.SettleAsync(settled, ct);

        foreach (var observer in observers)
        {
            observer.Settled(settled, plan, summary);
        }
    }

    private static Delivery Settled(Delivery delivery, SendOutcome outcome, StepState state, Instant now) => outcome switch
    {
        SendOutcome.Sent { ActivityId: var id } => delivery with
        {
            State = DeliveryState.Sent,
            ActivityId = id,
            SettledAt = now,
            AmendAt = id is null ? null : NextDrawing(state, now),
        },
        SendOutcome.Doubtful { Reason: var reason } => delivery with { State = DeliveryState.Unknown, SettledAt = now, Reason = reason },
        SendOutcome.Refused { Error: { Kind: ConnectorErrorKind.Throttled or ConnectorErrorKind.Unavailable or ConnectorErrorKind.Configuration or ConnectorErrorKind.NotRegistered or ConnectorErrorKind.Dead } } =>
            delivery, // surely not posted, and it may work later, in a dead chat once the bot is back: planned again
        SendOutcome.Refused { Error: var error } => delivery with { State = DeliveryState.Failed, SettledAt = now, Reason = $"{error.Kind} {error.Code}" },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Instant? NextDrawing(StepState state, Instant now)
    {
        if (state.IsReplaced || state.IsOver)
        {
            return null;
        }

        var tomorrow = state.Zone.On(state.Zone.DayOf(now).PlusDays(1), Morning);
        return Instant.Min(tomorrow, state.Step.EndsAt);
    }
}
