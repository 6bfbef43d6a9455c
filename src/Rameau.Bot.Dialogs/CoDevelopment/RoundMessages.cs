using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>A round's one card in the chat, drawn again as the round goes on and as its time runs out.</summary>
public sealed class RoundMessage(RoundViews views) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Round];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) =>
        Posts.IdOf(context.Key, MessageNames.Round) is { } id && await views.ReadAsync(context.Plan.Promotion, new(id.Value), context.Channel, context.Now, ct) is { } view
            ? new(RoundCard.ForGroup(view, context.Texts), RoundCard.Summary(view, context.Texts), RoundClock.NextDrawing(view.Round, context.Now))
            : null;
}

/// <summary>A private word to the client about their plan; drawn from the plan as it is, so that of an erased one nothing is said.</summary>
public sealed class RoundReminderMessage(RoundViews views) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [RoundReminders.Message];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader
            || RoundReminders.RoundOf(context.Key) is not { } id
            || await views.ReadAsync(context.Plan.Promotion, id, context.Channel, context.Now, ct) is not { } view
            || view.Round.Client != reader.Id
            || !RoundFollowUp.Of(view.Round, context.Plan).Any(one => one.Rule == context.Rule))
        {
            return null;
        }

        var words = context.Texts.Rounds;
        var title = context.Rule is RoundFollowUp.Weeks or RoundFollowUp.Session ? words.FollowUpTitle : words.ReminderTitle;

        return new(RoundCard.ForPerson(view, context.Texts, reader, title), title);
    }
}

/// <summary>Rows of the ledger under a key that names the round and the reminder: each is said once.</summary>
public static class RoundReminders
{
    public const string Message = "codev-plan";

    public static Delivery Of(RoundReminder reminder, Plan plan)
    {
        var (step, client) = (Posts.Anchor(plan), reminder.Round.Client!.Value);
        BeatKey beat = new($"{plan.Promotion.Id}/{Message}/{reminder.Round.Id}/{reminder.Rule}");

        return new(
            beat.For(client), beat, plan.Promotion.Id, step.Id, step.Revision, reminder.Rule, Message, reminder.DueAt, reminder.DueAt + RoundFollowUp.Useful, DeliveryState.Planned)
        {
            Person = client,
        };
    }

    /// <summary>Null for another's key.</summary>
    public static RoundId? RoundOf(BeatKey beat) => beat.Value.Split('/') is [_, Message, var id, _] ? new RoundId(id) : null;
}
