using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Demo;

/// <summary>Tells the room's page of each delivery, and why it was made.</summary>
public sealed class RoomJournal(RoomLog log, DemoWorld world) : IDeliveryObserver
{
    public void Settled(Delivery delivery, Plan plan, string text)
    {
        if (delivery.State is DeliveryState.Skipped && delivery.LastUsefulAt <= world.ReferenceInstant)
        {
            return; // past before the room opened
        }

        var steps = Texts.French.Steps;
        var step = plan.Find(delivery.Step);

        log.Add(new(
            (delivery.SettledAt ?? delivery.DueAt).ToDateTimeOffset(),
            plan.Promotion.Name,
            step is null ? delivery.Step.Value : steps.Name(step),
            delivery.Rule,
            delivery.Person is null ? steps.GroupAudience : Texts.French.Rhythm.InPrivate,
            delivery.State.ToString().ToLowerInvariant(),
            text,
            Texts.French.Rhythm.MessageName(delivery.Message)));
    }
}
