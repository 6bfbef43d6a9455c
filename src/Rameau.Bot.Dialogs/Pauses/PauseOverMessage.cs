using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>The word that reminders are back, to whom a pause has ended by itself; silent where they rest again.</summary>
public sealed class PauseOverMessage(IPauses pauses) : IMessage
{
    public const string Over = "pause-over";

    /// <summary>Later it would be no news.</summary>
    private static readonly Duration Patience = Duration.FromDays(2);

    public IReadOnlyCollection<string> Names { get; } = [Over];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader || (await pauses.FindAsync(reader.Id, ct))?.IsOver(context.Now) is false)
        {
            return null;
        }

        var next = context.Plan.NextAt(context.Now) is { } step
            ? context.Texts.Meetings.Next(step, MeetingCards.When(step, context.Plan, context.Texts, context.Now))
            : null;

        return new(PauseCard.Over(context.Plan, context.Texts, context.Now, next), context.Texts.Pauses.OverSummary);
    }

    /// <summary>One row of the ledger for each pause that has ended, so that it is neither lost nor said twice.</summary>
    public static Delivery Of(Pause pause, Plan plan, Instant now)
    {
        var step = plan.NextAt(now) ?? plan.Steps.Concat(plan.Cancelled).Last(); // a row speaks of a step
        BeatKey beat = new($"{plan.Promotion.Id}/{Over}/{pause.SetAt.ToUnixTimeMilliseconds()}");

        return new(beat.For(pause.Person), beat, plan.Promotion.Id, step.Id, step.Revision, Over, Over, now, now + Patience, DeliveryState.Planned) { Person = pause.Person };
    }
}
