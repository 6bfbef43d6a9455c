using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.PersonalWork;

/// <summary>Whose a piece of personal work is: a pair shares it, anybody else has their own.</summary>
public static class Holders
{
    /// <summary>The person first, then who shares the work with them.</summary>
    /// <param name="participants">Of the promotion; the person may be among them.</param>
    public static IReadOnlyList<Person> Of(Person person, PromotionId promotion, IEnumerable<Person> participants) =>
        PairOf(person, promotion) is { } pair
            ? [person, .. participants.Where(other => other.Id != person.Id && PairOf(other, promotion) == pair)]
            : [person];

    private static PairId? PairOf(Person person, PromotionId promotion) =>
        person.Roles.FirstOrDefault(grant => grant.Role == Role.Participant && grant.Promotion == promotion)?.Pair;
}
