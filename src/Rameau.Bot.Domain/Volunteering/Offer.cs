using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Volunteering;

/// <summary>« Je me propose »: somebody would animate the promotion's community.</summary>
public sealed record Offer(PromotionId Promotion, PersonId Person, Instant At);

/// <summary>Who offered to animate, and who does. Implementations throw only when the store itself fails.</summary>
public interface IVolunteers
{
    /// <summary>In the order they offered.</summary>
    Task<IReadOnlyList<Offer>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>False, and nothing written, when the person's offer stands already.</summary>
    Task<bool> TryOfferAsync(Offer offer, CancellationToken ct);

    /// <summary>Forgets exactly this offer: a later one of the same person stays.</summary>
    Task WithdrawAsync(Offer offer, CancellationToken ct);

    /// <summary>
    /// Makes the participant the one who animates the promotion, in the place of whoever does, whose own offer is answered by it.
    /// The other offers stand, for what was tapped by mistake is taken back. Of two who are appointed at once the last remains.
    /// False, and nothing written, when the person's offer or their part in the promotion is gone.
    /// </summary>
    Task<bool> TryAppointAsync(PromotionId promotion, PersonId person, CancellationToken ct);

    /// <summary>The person no longer animates the promotion; what else they are, they stay. False when they did not.</summary>
    Task<bool> TryTakeBackAsync(PromotionId promotion, PersonId person, CancellationToken ct);
}
