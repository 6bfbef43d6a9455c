using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>The private word that somebody has offered, once for each offer and each who decides.</summary>
public static class VolunteerNotice
{
    private const string Rule = "volunteer-offered";

    /// <summary>Later, the rhythm's own reminder has said it again.</summary>
    private static readonly Duration Patience = Duration.FromDays(14);

    public static Delivery Of(Offer offer, Step step, PersonId to)
    {
        BeatKey beat = new($"{offer.Promotion}/{step.Id}/{Rule}/{offer.Person}/{offer.At.ToUnixTimeMilliseconds()}");

        return new(
            beat.For(to), beat, offer.Promotion, step.Id, step.Revision, Rule, VolunteerMessages.Choice, offer.At, offer.At + Patience, DeliveryState.Planned)
        {
            Person = to,
        };
    }
}
