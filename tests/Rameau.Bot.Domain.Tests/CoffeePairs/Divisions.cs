using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.CoffeePairs;

/// <summary>All ways to divide people into pairs and, where their number is odd, one table of three, tried one after the other.</summary>
internal static class Divisions
{
    /// <returns>Whether there is one in which no two meet who have met.</returns>
    public static bool CanAvoid(IReadOnlyList<CoffeeGuest> present, IReadOnlyDictionary<(PersonId, PersonId), int> met)
    {
        PersonId[] people = [.. present.Select(guest => guest.Person).OrderBy(person => person.Value, StringComparer.Ordinal)];
        var isNew = new ulong[people.Length];

        for (var i = 0; i < people.Length; i++)
        {
            for (var j = 0; j < people.Length; j++)
            {
                isNew[i] |= i != j && !met.ContainsKey(i < j ? (people[i], people[j]) : (people[j], people[i])) ? 1UL << j : 0;
            }
        }

        return CanAvoid((1UL << people.Length) - 1, people.Length % 2 == 1, isNew, []);
    }

    /// <param name="free">Who have no table yet, a bit each.</param>
    /// <param name="failed">What was tried in vain.</param>
    private static bool CanAvoid(ulong free, bool needsTrio, ulong[] isNew, HashSet<(ulong, bool)> failed)
    {
        if (free == 0)
        {
            return !needsTrio;
        }

        if (failed.Contains((free, needsTrio)))
        {
            return false;
        }

        // Whoever has fewest to meet goes first: most dead ends show at once.
        var one = Bits(free).MinBy(bit => ulong.PopCount(isNew[bit] & free));
        var rest = free & ~(1UL << one);

        foreach (var other in Bits(isNew[one] & rest))
        {
            var without = rest & ~(1UL << other);

            if (CanAvoid(without, needsTrio, isNew, failed) || (needsTrio && Bits(isNew[one] & isNew[other] & without).Any(third => CanAvoid(without & ~(1UL << third), false, isNew, failed))))
            {
                return true;
            }
        }

        failed.Add((free, needsTrio));
        return false;
    }

    private static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return (int)ulong.TrailingZeroCount(set);
        }
    }
}
