using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>What a row of the ledger says now, in the language of whom it is for.</summary>
public sealed class DeliveryDrawing(Messages messages, IRhythms rhythms, IPeople people, ILedger ledger)
{
    /// <returns>Null when it speaks of what is no longer so, or there is nothing to say any more.</returns>
    public async Task<Message?> DrawAsync(Delivery delivery, Plan plan, string channel, Instant now, CancellationToken ct)
    {
        if (plan.Find(delivery.Step) is not { } step)
        {
            return null;
        }

        var reader = delivery.Person is { } id ? await people.FindAsync(id, ct) : null;
        var texts = reader is null ? Texts.For(plan.Promotion) : Texts.For(reader, null, plan.Promotion);
        var rule = (await rhythms.OfAsync(plan.Promotion.Id, ct)).FirstOrDefault(one => one.Name == delivery.Rule && one.Covers(step));
        var changes = await ledger.ChangesAsync(plan.Promotion.Id, ct);
        MessageContext context = new(plan, step, delivery.Beat, delivery.Rule, delivery.Message, reader, channel, texts, now, changes.GetValueOrDefault(delivery.Beat)?.Words)
        {
            Because = (rule, delivery.Rule) switch
            {
                (not null, _) => texts.Rhythm.Why(rule, step),
                (_, StepCard.AskedRule) => texts.Steps.WhyAsked(step),
                _ => texts.Rhythm.WhyNotice(delivery.Message),
            },
        };

        return await messages.DrawAsync(context, ct);
    }

    /// <summary>Several of one day as one card, a single one as itself.</summary>
    /// <param name="postedAt">Tells the day, which stays the card's when it is drawn again later.</param>
    public static Message Together(IReadOnlyList<Message> messages, Plan plan, Instant postedAt, Instant now) => messages is [var only]
        ? only
        : DigestCard.Of(messages, plan.Promotion.Zone.DayOf(postedAt), plan.Promotion.Zone.DayOf(now), Texts.For(plan.Promotion));
}
