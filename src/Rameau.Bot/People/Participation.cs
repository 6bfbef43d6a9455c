using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

/// <summary>The one grant by which somebody takes part in one promotion.</summary>
internal static class Participation
{
    public static RoleGrant? Of(Person person, PromotionId promotion) => person.Roles.FirstOrDefault(grant => Is(grant, promotion));

    public static Person InPair(Person person, PromotionId promotion, PairId? pair) => person with
    {
        Roles = [.. person.Roles.Select(grant => Is(grant, promotion) ? grant with { Pair = pair } : grant)],
    };

    /// <summary>Everybody who takes part once the changed people have replaced what was known of them.</summary>
    public static IEnumerable<Person> After(IEnumerable<Person> existing, IEnumerable<Person> changed, PromotionId promotion) =>
        changed.UnionBy(existing, person => person.Id).Where(person => Of(person, promotion) is not null);

    private static bool Is(RoleGrant grant, PromotionId promotion) => grant.Role == Role.Participant && grant.Promotion == promotion;
}
