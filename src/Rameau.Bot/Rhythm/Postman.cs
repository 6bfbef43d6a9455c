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
public sealed class Postman(ILedger ledger, IConversations conversations, StepStates states, ConversationSender sender, Settlement settlement)
{
    /// <summary>A card that says « dans 7 jours » is drawn again each morning, silently.</summary>
    private static readonly LocalTime Morning = new(8, 0);

    /// <summary>After a failed send or drawing, when to look again; longer where the channel asks for it.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    /// <summary>So long after a step, its card is left as it was last drawn.</summary>
    private static readonly Duration Afterwards = Duration.FromDays(1);

    public async Task<Errand> PostAsync(Delivery delivery, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        if (plan.Find(delivery.Step) is not { } step || step.Revision != delivery.Revision)
        {
            return await SkipAsync(delivery, "it spoke of what was no longer so", plan, now, ct);
        }

        if (now >= delivery.LastUsefulAt)
        {
            return await SkipAsync(delivery, "its last useful instant had passed", plan, now, ct);
        }

        var state = await states.ReadAsync(plan, step, delivery.Key, conversation.Channel, now, ct);
        var (card, summary) = Draw(state);
        var outcome = await sender.SendAsync(References.To(conversation), card, () => settlement.BeginAsync(delivery, now, ct), ct);

        if (outcome is null)
        {
            return new Errand.Done(); // somebody else took it
        }

        await settlement.EndAsync(Settled(delivery, outcome, state, now), plan, summary);

        switch (outcome)
        {
            case SendOutcome.Sent:
                await ledger.AmendAsync(plan.Promotion.Id, step.Id, now, delivery.Key, ct);
                return new Errand.Done();
            case SendOutcome.Refused { Error: var error }:
                return await AfterAsync(error, conversation, ct);
            default:
                return new Errand.Done();
        }
    }

    public async Task<Errand> AmendAsync(Delivery delivery, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        if (delivery.ActivityId is not { } activityId || plan.Find(delivery.Step) is not { } step)
        {
            await ledger.AmendedAsync(delivery, null, ct);
            return new Errand.Done();
        }

        var state = await states.ReadAsync(plan, step, delivery.Key, conversation.Channel, now, ct);
        var outcome = await sender.UpdateAsync(References.To(conversation), activityId, Draw(state).Card, ct);
        var errand = outcome is UpdateOutcome.Refused { Error: var error } ? await AfterAsync(error, conversation, ct) : new Errand.Done();

        if (errand is Errand.Dead || (errand is Errand.Later && now < step.EndsAt + Afterwards))
        {
            return errand;
        }

        // Refused for good: the message is gone, or will never be accepted.
        await ledger.AmendedAsync(delivery, outcome is UpdateOutcome.Updated ? NextDrawing(state, now) : null, ct);
        return new Errand.Done();
    }

    private async Task<Errand> AfterAsync(ConnectorError error, Conversation conversation, CancellationToken ct)
    {
        if (error.Kind is ConnectorErrorKind.Dead)
        {
            await conversations.DiedAsync(conversation.Id, ct);
            return new Errand.Dead();
        }

        return MayWorkLater(error.Kind)
            ? new Errand.Later(error.RetryAfter is { } asked ? Duration.Max(Patience, Duration.FromTimeSpan(asked)) : Patience)
            : new Errand.Done();
    }

    private async Task<Errand> SkipAsync(Delivery delivery, string reason, Plan plan, Instant now, CancellationToken ct)
    {
        if (await settlement.BeginAsync(delivery, now, ct))
        {
            await settlement.EndAsync(delivery with { State = DeliveryState.Skipped, SettledAt = now, Reason = reason }, plan, string.Empty);
        }

        return new Errand.Done();
    }

    private static (OutgoingActivity Card, string Summary) Draw(StepState state)
    {
        var texts = Texts.In(Languages.For(state.Plan.Promotion));
        var summary = StepCard.Summary(state, texts);

        return (OutgoingActivity.Showing(StepCard.ForGroup(state, texts).AsAttachment(), summary), summary);
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
        SendOutcome.Refused { Error.Kind: var kind } when kind is ConnectorErrorKind.Dead || MayWorkLater(kind) =>
            delivery, // surely not posted: planned again, in a dead chat for when the bot is let in again
        SendOutcome.Refused { Error: var error } => delivery with { State = DeliveryState.Failed, SettledAt = now, Reason = $"{error.Kind} {error.Code}" },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool MayWorkLater(ConnectorErrorKind kind) => kind is
        ConnectorErrorKind.Throttled or ConnectorErrorKind.Unavailable or ConnectorErrorKind.Configuration or ConnectorErrorKind.NotRegistered;

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
