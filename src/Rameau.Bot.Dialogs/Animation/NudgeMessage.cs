using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>A meeting's card once more, to one who has not answered; nothing to who answered meanwhile.</summary>
public sealed class NudgeMessage(StepMessage steps, IRsvps rsvps, ILedger ledger) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Nudge];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader)
        {
            return null;
        }

        var answers = await rsvps.OfStepAsync(context.Plan.Promotion.Id, context.Step.Id, ct);
        var hasAnswered = answers.Any(rsvp => rsvp.Person == reader.Id && rsvp.Revision == context.Step.Revision);

        // A card that is there goes on saying how it stands.
        if (hasAnswered && await ledger.FindAsync(context.Key.For(reader.Id), ct) is not { State: DeliveryState.Sent })
        {
            return null;
        }

        var message = await steps.DrawAsync(context, ct);

        if (message is null || hasAnswered)
        {
            return message;
        }

        var word = context.Texts.Status.Nudge(context.Step, context.Texts.Dates.Day(context.Zone.DayOf(context.Step.StartsAt), context.Today));
        return message with { Card = CardFrame.WithWords(message.Card, word), Summary = word };
    }
}
