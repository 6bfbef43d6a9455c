using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Which promotion's rhythm brings somebody what is no promotion's own.</summary>
public static class Homes
{
    /// <param name="all">In the order of their start dates.</param>
    /// <returns>The one they live, else the latest they had a part in, else the newest there is; null where there is none.</returns>
    public static Promotion? Of(Person person, IReadOnlyList<Promotion> all) =>
        all.FirstOrDefault(one => one.Id == person.Promotion)
        ?? all.LastOrDefault(one => person.Roles.Any(grant => grant.Promotion == one.Id))
        ?? (all is [.., var newest] ? newest : null);

    /// <summary>Those of several people, each once.</summary>
    public static IEnumerable<Promotion> Of(IEnumerable<Person> people, IReadOnlyList<Promotion> all) =>
        people.Select(person => Of(person, all)).OfType<Promotion>().DistinctBy(promotion => promotion.Id);
}
