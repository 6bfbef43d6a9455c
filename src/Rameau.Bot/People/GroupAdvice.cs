using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

/// <summary>What the founding document wishes of a group; staff decides.</summary>
internal static class GroupAdvice
{
    public static void Give(IReadOnlyList<Person> changed, PromotionId promotion, IReadOnlyCollection<Person> existing, Findings findings, Wording say)
    {
        Person[] group = [.. Participation.After(existing, changed, promotion)];

        if (group.Length is < Promotion.FewestPeople or > Promotion.MostPeople)
        {
            findings.Warn(say.GroupSize(group.Length));
        }

        if (group.Length > 1 && group.Select(person => person.OrganisationType).Distinct().ToArray() is [{ } same])
        {
            findings.Warn(say.OneOrganisationType(same));
        }
    }
}
