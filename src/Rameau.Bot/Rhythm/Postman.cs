using NodaTime;
using Rameau.Bot.Conversations;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Rhythm;

/// <summary>Takes rows of the ledger to a chat, or draws again what is there. Never sends what may have been sent.</summary>
public sealed class Postman(
    ILedger ledger, Plans plans, IConversations conversations, DeliveryDrawing drawing, ConversationSender sender, Settlement settlement)
{
    /// <summary>After a failed send or drawing, when to look again; longer where the channel asks for it.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    /// <summary>So long after a step, its card is left as it was last drawn.</summary>
    private static readonly Duration Afterwards = Duration.FromDays(1);

    /// <param name="deliveries">Of one conversation, in the order they are due; they become one message.</param>
    public async Task<Errand> PostAsync(IReadOnlyList<Delivery> deliveries, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        List<Delivery> rows = [];
        List<Message> messages = [];
        plan = await plans.OfAsync(plan.Promotion, ct); // others were sent since the run began, and the plan may have changed meanwhile

        foreach (var delivery in deliveries)
        {
            if (Stale(delivery, plan, now) is { } reason)
            {
                await SkipAsync(delivery, reason, plan, now, ct);
            }
            else if (await drawing.DrawAsync(delivery, plan, conversation.Channel, now, ct) is { IsTakenBack: false } message)
            {
                rows.Add(delivery);
                messages.Add(message);
            }
            else
            {
                await SkipAsync(delivery, "there was nothing to say any more", plan, now, ct);
            }
        }

        return rows.Count == 0 ? new Errand.Done() : await SendAsync(rows, DeliveryDrawing.Together(messages, plan, now, now), plan, conversation, now, ct);
    }

    /// <param name="delivery">Any row of the message.</param>
    public async Task<Errand> AmendAsync(Delivery delivery, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        var rows = await ledger.BundleAsync(delivery.Bundle, ct);
        List<Message> messages = [];
        plan = await plans.OfAsync(plan.Promotion, ct); // read after the rows: whoever changes it asks for a new drawing afterwards

        foreach (var row in rows)
        {
            if (await drawing.DrawAsync(row, plan, conversation.Channel, now, ct) is { } message)
            {
                messages.Add(message);
            }
        }

        if (rows is not [{ ActivityId: { } activityId }, ..] || messages.Count == 0)
        {
            return await LeaveAsync(rows, null, ct);
        }

        if (messages.All(message => message.IsTakenBack))
        {
            return await DeleteAsync(rows, activityId, conversation, ct);
        }

        var together = DeliveryDrawing.Together(messages, plan, rows[0].SettledAt ?? now, now);
        var outcome = await sender.UpdateAsync(References.To(conversation), activityId, Activity(together), ct);
        var errand = outcome is UpdateOutcome.Refused { Error: var error } ? await AfterAsync(error, conversation, ct) : new Errand.Done();

        if (errand is Errand.Dead || (errand is Errand.Later && rows.Any(row => plan.Find(row.Step) is { } step && now < step.EndsAt + Afterwards)))
        {
            return errand;
        }

        // Refused for good: the message is gone, or will never be accepted.
        return await LeaveAsync(rows, outcome is UpdateOutcome.Updated ? together.NextDrawingAt : null, ct);
    }

    /// <summary>The card says what is so; it is looked at again then, or never.</summary>
    public async Task<Errand> LeaveAsync(IReadOnlyList<Delivery> rows, Instant? next, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            await ledger.AmendedAsync(row, next, ct);
        }

        return new Errand.Done();
    }

    private async Task<Errand> DeleteAsync(IReadOnlyList<Delivery> rows, string activityId, Conversation conversation, CancellationToken ct)
    {
        var outcome = await sender.DeleteAsync(References.To(conversation), activityId, ct);
        var errand = outcome is DeleteOutcome.Refused { Error: var error } ? await AfterAsync(error, conversation, ct) : new Errand.Done();

        return errand is Errand.Done ? await LeaveAsync(rows, null, ct) : errand;
    }

    private async Task<Errand> SendAsync(List<Delivery> rows, Message message, Plan plan, Conversation conversation, Instant now, CancellationToken ct)
    {
        var outcome = await sender.SendAsync(References.To(conversation), Activity(message), rows[0].Key.Value, () => settlement.BeginAsync(rows, now, ct), ct);

        if (outcome is null)
        {
            return new Errand.Done(); // somebody else took it
        }

        await settlement.EndAsync([.. rows.Select(row => Settled(row with { Conversation = conversation.Id }, outcome, message, now))], plan, message.Summary);

        switch (outcome)
        {
            case SendOutcome.Sent:
                foreach (var row in rows.Where(row => row.Person is null))
                {
                    await ledger.AmendAsync(plan.Promotion.Id, row.Step, now, row.Key, ct);
                }

                return new Errand.Done();
            case SendOutcome.Refused { Error: var error }:
                return await AfterAsync(error, conversation, ct);
            default:
                return new Errand.Done();
        }
    }

    private async Task<Errand> AfterAsync(ConnectorError error, Conversation conversation, CancellationToken ct)
    {
        if (error.Kind is ConnectorErrorKind.Dead)
        {
            return new Errand.Dead(await conversations.DiedAsync(conversation.Id, ct));
        }

        return MayWorkLater(error.Kind)
            ? new Errand.Later(error.RetryAfter is { } asked ? Duration.Max(Patience, Duration.FromTimeSpan(asked)) : Patience)
            : new Errand.Done();
    }

    public async Task SkipAsync(Delivery delivery, string reason, Plan plan, Instant now, CancellationToken ct)
    {
        if (await settlement.BeginAsync([delivery], now, ct))
        {
            await settlement.EndAsync([delivery with { State = DeliveryState.Skipped, SettledAt = now, Reason = reason }], plan, string.Empty);
        }
    }

    private static string? Stale(Delivery delivery, Plan plan, Instant now) => delivery switch
    {
        { LastUsefulAt: var last } when now >= last => DuePosts.Past,
        _ when Notices.IsNotice(delivery) || Notices.IsOfNoStep(delivery) => null,
        _ when plan.Find(delivery.Step) is not { } step || step.Revision != delivery.Revision => "it spoke of what was no longer so",
        _ => null,
    };

    private static OutgoingActivity Activity(Message message) => OutgoingActivity.Showing(message.Card.AsAttachment(), message.Summary);

    private static Delivery Settled(Delivery delivery, SendOutcome outcome, Message message, Instant now) => outcome switch
    {
        SendOutcome.Sent { ActivityId: var id } => delivery with
        {
            State = DeliveryState.Sent,
            ActivityId = id,
            SettledAt = now,
            AmendAt = id is null ? null : message.NextDrawingAt,
        },
        SendOutcome.Doubtful { Reason: var reason } => delivery with { State = DeliveryState.Unknown, SettledAt = now, Reason = reason },
        SendOutcome.Refused { Error.Kind: var kind } when kind is ConnectorErrorKind.Dead || MayWorkLater(kind) =>
            delivery, // surely not posted: planned again, in a dead chat for when the bot is let in again
        SendOutcome.Refused { Error: var error } => delivery with { State = DeliveryState.Failed, SettledAt = now, Reason = $"{error.Kind} {error.Code}" },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool MayWorkLater(ConnectorErrorKind kind) => kind is
        ConnectorErrorKind.Throttled or ConnectorErrorKind.Unavailable or ConnectorErrorKind.Configuration or ConnectorErrorKind.NotRegistered;
}
