using NodaTime;

namespace Rameau.Bot.Domain.CoffeePairs;

/// <summary>
/// Who has a coffee with whom in one month. Pure, and the same whoever asks: chance is a lot drawn from the month and the person's id.
/// </summary>
/// <remarks>
/// <para>Nobody is left out: all are paired, three sit together where their number is odd, and one who is alone is told so.</para>
/// <para>
/// Nobody meets somebody again while this month can be divided so that nobody does. It is tried level by level: with pairs who never met; where these do
/// not suffice also with those whose last meeting is the oldest, then the next. Each level is a maximum matching in a general graph
/// (<see cref="PerfectMatching"/>), so that no division is overlooked. Pairs across promotions are made first and the rest is grown from them.
/// </para>
/// <para>
/// A month that is good for itself can spoil a later one. For an even number up to <see cref="Few"/> the months are therefore taken from a round-robin
/// (the circle method: n − 1 divisions in which every pair occurs once), as long as one of its divisions is still unused, the one with most pairs across
/// promotions first: who stay the same meet everybody before anybody twice. More than that meet new people for n / 2 months at least whatever is chosen, by
/// Dirac's theorem, so the best for the month is taken.
/// </para>
/// <para>Three are those who were seldom one of three, as far as they do not know each other: among people who are always there the places are even.</para>
/// </remarks>
public static class CoffeePlan
{
    /// <summary>Two years of months: beyond it nobody stays long enough to meet everybody.</summary>
    public const int Few = 24;

    /// <param name="guests">Who take part, each once.</param>
    /// <param name="history">Tables of earlier months, as they were in the end; of later ones nothing is known.</param>
    public static IReadOnlyList<CoffeeTable> Of(IEnumerable<CoffeeGuest> guests, IEnumerable<CoffeeTable> history, YearMonth month)
    {
        CoffeeGuest[] present = [.. guests.OrderBy(guest => guest.Person.Value, StringComparer.Ordinal)];
        Acquaintance known = new(present, history, month);
        IReadOnlyList<IReadOnlyList<int>> groups = present.Length switch
        {
            0 => [],
            <= CoffeeTable.Most => [[.. Enumerable.Range(0, present.Length)]],
            var count when count % 2 == 0 => RoundRobin(count, known) ?? Pairs(known, count),
            var count => WithTrio(known, count),
        };

        return [.. groups.Select((group, i) => new CoffeeTable(month, i + 1, [.. group.Select(one => present[one].Person)]))];
    }

    private static IReadOnlyList<IReadOnlyList<int>>? RoundRobin(int count, Acquaintance known) => count > Few
        ? null
        : Enumerable.Range(0, count - 1)
            .Select(round => Division(count, round))
            .Where(pairs => pairs.All(pair => known.MayMeet(pair[0], pair[1], 0)))
            .OrderByDescending(pairs => pairs.Count(pair => known.IsAcross(pair[0], pair[1])))
            .FirstOrDefault();

    /// <summary>One of the circle's divisions: the last stays, the others turn.</summary>
    private static IReadOnlyList<IReadOnlyList<int>> Division(int count, int round)
    {
        var turning = count - 1;
        return [[round, turning], .. Enumerable.Range(1, (count / 2) - 1).Select(step => (IReadOnlyList<int>)[(round + step) % turning, (round - step + turning) % turning])];
    }

    private static IReadOnlyList<IReadOnlyList<int>> Pairs(Acquaintance known, int count)
    {
        IReadOnlyList<int> all = [.. Enumerable.Range(0, count)];
        return known.Levels.Select(level => Matched(known, all, level)).OfType<IReadOnlyList<IReadOnlyList<int>>>().First(); // at the last level all may meet
    }

    /// <summary>While all can meet new people, they do; afterwards the third place goes to whose turn it is, and then the oldest meetings come again.</summary>
    private static IReadOnlyList<IReadOnlyList<int>> WithTrio(Acquaintance known, int count)
    {
        IReadOnlyList<int> all = [.. Enumerable.Range(0, count)];
        var tiers = known.ForTrio();
        var turn = Enumerable.Range(0, tiers.Count).SelectMany(tier => tiers[tier].Select(_ => tier)).Take(CoffeeTable.Most).Sum();
        var canBeNew = new PerfectMatching(count).Grow(known.Graph(all, 0, isAcross: false)).Pairs == count / 2;
        var anybody = Enumerable.Range(turn, (3 * tiers.Count) - 2 - turn);

        return (canBeNew ? anybody.Select(sum => Around(sum, 0)).FirstOrDefault(groups => groups is not null) : null)
            ?? known.Levels.Skip(1).Select(level => Around(turn, level)).OfType<IReadOnlyList<IReadOnlyList<int>>>().First(); // at the last level all may meet

        IReadOnlyList<IReadOnlyList<int>>? Around(int sum, int level) => Trios(tiers, sum, (one, other) => known.MayMeet(one, other, level))
            .Select(trio => Matched(known, [.. all.Except(trio)], level) is { } pairs ? [.. pairs, trio] : (IReadOnlyList<IReadOnlyList<int>>?)null)
            .FirstOrDefault(groups => groups is not null);
    }

    /// <summary>All three who may meet each other and whose tiers make this sum.</summary>
    private static IEnumerable<int[]> Trios(IReadOnlyList<IReadOnlyList<int>> tiers, int sum, Func<int, int, bool> mayMeet) =>
        from a in Enumerable.Range(0, tiers.Count)
        from b in Enumerable.Range(a, tiers.Count - a)
        let c = sum - a - b
        where c >= b && c < tiers.Count
        from i in tiers[a]
        from j in tiers[b]
        where (a < b || i < j) && mayMeet(i, j)
        from k in tiers[c]
        where (b < c || j < k) && mayMeet(i, k) && mayMeet(j, k)
        select (int[])[i, j, k];

    /// <summary>All of them in pairs, across promotions first; null where that cannot be.</summary>
    private static IReadOnlyList<IReadOnlyList<int>>? Matched(Acquaintance known, IReadOnlyList<int> people, int level)
    {
        PerfectMatching matching = new(people.Count);
        matching.Grow(known.Graph(people, level, isAcross: true)).Grow(known.Graph(people, level, isAcross: false));

        return matching.Pairs * 2 < people.Count
            ? null
            : [.. matching.Mates.Select((mate, one) => (one, mate)).Where(pair => pair.one < pair.mate).Select(pair => (IReadOnlyList<int>)[people[pair.one], people[pair.mate]])];
    }
}
