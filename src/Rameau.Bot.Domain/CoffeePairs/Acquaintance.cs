using NodaTime;

namespace Rameau.Bot.Domain.CoffeePairs;

/// <summary>What the planner knows of those who take part this month, each by their number: when two last sat together, and how often somebody was one of three.</summary>
internal sealed class Acquaintance
{
    private readonly int[,] last;
    private readonly double[] shareOfTrios;
    private readonly uint[] lots;
    private readonly IReadOnlyList<CoffeeGuest> guests;

    public Acquaintance(IReadOnlyList<CoffeeGuest> guests, IEnumerable<CoffeeTable> history, YearMonth month)
    {
        this.guests = guests;
        last = new int[guests.Count, guests.Count];
        lots = [.. guests.Select(guest => Lot($"{month}|{guest.Person}"))];
        var (coffees, trios) = (new int[guests.Count], new int[guests.Count]);
        var numbers = guests.Select((guest, number) => (guest.Person, number)).ToDictionary(one => one.Person, one => one.number);

        foreach (var table in history.Where(table => table.Month.CompareTo(month) < 0 && table.People.Count > 1))
        {
            int[] known = [.. table.People.Where(numbers.ContainsKey).Select(person => numbers[person])];

            foreach (var one in known)
            {
                coffees[one]++;
                trios[one] += table.People.Count > 2 ? 1 : 0;

                foreach (var other in known.Where(other => other != one))
                {
                    last[one, other] = Math.Max(last[one, other], Index(table.Month));
                }
            }
        }

        shareOfTrios = [.. trios.Select((count, one) => count / (double)Math.Max(1, coffees[one]))];
        Levels = [.. last.Cast<int>().Append(0).Distinct().Order()];
    }

    /// <summary>0 for pairs who never met, then the months in which some last did, the oldest first.</summary>
    public IReadOnlyList<int> Levels { get; }

    public bool MayMeet(int one, int other, int level) => one != other && last[one, other] <= level;

    public bool IsAcross(int one, int other) => guests[one].Promotion is null || guests[one].Promotion != guests[other].Promotion;

    /// <summary>Those who were as often one of three as each other, the seldomest first; within a tier as the lot of the month falls.</summary>
    public IReadOnlyList<IReadOnlyList<int>> ForTrio() =>
    [
        .. Enumerable.Range(0, guests.Count)
            .GroupBy(one => shareOfTrios[one])
            .OrderBy(tier => tier.Key)
            .Select(tier => (IReadOnlyList<int>)[.. tier.OrderBy(one => lots[one]).ThenBy(one => one)]),
    ];

    /// <summary>Whom each of these may meet, by the lot of the month.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Graph(IReadOnlyList<int> people, int level, bool isAcross) =>
    [
        .. people.Select(one => (IReadOnlyList<int>)
        [
            .. Enumerable.Range(0, people.Count)
                .Where(other => MayMeet(one, people[other], level) && (!isAcross || IsAcross(one, people[other])))
                .OrderBy(other => lots[people[other]]).ThenBy(other => other),
        ]),
    ];

    private static int Index(YearMonth month) => (month.Year * 12) + month.Month;

    /// <summary>FNV-1a, 32 bits: the same on every machine, which the runtime's own hashes are not.</summary>
    private static uint Lot(string text) => text.Aggregate(2_166_136_261u, (hash, letter) => unchecked((hash ^ letter) * 16_777_619u));
}
