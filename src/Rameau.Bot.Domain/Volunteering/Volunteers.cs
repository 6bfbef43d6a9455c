using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Volunteering;

/// <summary>Who animates a promotion and who would, at one moment.</summary>
/// <param name="Everybody">Who holds a role in the promotion.</param>
/// <param name="Animating">A grant for all promotions is not meant: it is one participant whom the group chooses.</param>
/// <param name="Offering">Participants whose offer stands, in the order they made it.</param>
public sealed record Volunteers(PromotionId Promotion, IReadOnlyList<Person> Everybody, IReadOnlyList<Person> Animating, IReadOnlyList<Person> Offering)
{
    public static Volunteers Of(PromotionId promotion, IReadOnlyList<Person> everybody, IEnumerable<Offer> offers) => new(
        promotion,
        everybody,
        [.. everybody.Where(person => Animates(person, promotion))],
        [
            .. offers.OrderBy(offer => offer.At)
                .Select(offer => everybody.FirstOrDefault(person => person.Id == offer.Person))
                .OfType<Person>()
                .Where(person => person.Is(Role.Participant, promotion) && !Animates(person, promotion)),
        ]);

    public static bool Animates(Person person, PromotionId promotion) =>
        person.Roles.Any(grant => grant.Role == Role.Animator && grant.Promotion == promotion);

    public Person? Find(PersonId who) => Everybody.FirstOrDefault(person => person.Id == who);
}
