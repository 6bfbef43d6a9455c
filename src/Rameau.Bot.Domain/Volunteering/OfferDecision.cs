using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Volunteering;

public enum OfferRefusal
{
    NotInThisPromotion,

    /// <summary>The nine months are over: there is nothing left to animate.</summary>
    Over,

    /// <summary>Whoever animates cannot offer to.</summary>
    AnimatesAlready,
}

/// <summary>What becomes of « je me propose » and of taking it back.</summary>
public abstract record OfferDecision
{
    private OfferDecision() { }

    public sealed record Offered(Offer Offer) : OfferDecision;

    public sealed record Withdrawn(Offer Offer) : OfferDecision;

    /// <summary>It is as the tap would have it.</summary>
    public sealed record AlreadySo : OfferDecision;

    public sealed record Refused(OfferRefusal Why) : OfferDecision;

    /// <summary>One may also offer while somebody animates: to take over, if they agree.</summary>
    /// <param name="offers">Of the promotion.</param>
    public static OfferDecision DecideOffer(Plan plan, Person person, IReadOnlyCollection<Offer> offers, Instant now) => person switch
    {
        _ when !person.Is(Role.Participant, plan.Promotion.Id) => new Refused(OfferRefusal.NotInThisPromotion),
        _ when plan.Promotion.Zone.DayOf(now) > plan.EndsOn => new Refused(OfferRefusal.Over),
        _ when Volunteers.Animates(person, plan.Promotion.Id) => new Refused(OfferRefusal.AnimatesAlready),
        _ when offers.Any(offer => offer.Person == person.Id) => new AlreadySo(),
        _ => new Offered(new(plan.Promotion.Id, person.Id, now)),
    };

    public static OfferDecision DecideWithdrawal(PersonId person, IEnumerable<Offer> offers) =>
        offers.FirstOrDefault(offer => offer.Person == person) is { } mine ? new Withdrawn(mine) : new AlreadySo();
}
