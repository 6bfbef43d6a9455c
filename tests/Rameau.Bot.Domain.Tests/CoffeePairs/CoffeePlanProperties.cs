using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.CoffeePairs;

/// <summary>Twelve months for every size from 8 to 40, with people who pause, come and go.</summary>
public sealed class CoffeePlanProperties
{
    private const int Months = 12, Seeds = 6;

    public static TheoryData<int> Sizes => [.. Enumerable.Range(8, 33)];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nobody_is_left_out_or_invited_twice_and_at_most_one_table_is_of_three(int size) => EachMonth(size, (_, present, tables) =>
    {
        Assert.Equal(present.Select(guest => guest.Person.Value).Order(), tables.SelectMany(table => table.People).Select(person => person.Value).Order());
        Assert.Equal(present.Count % 2, tables.Count(table => table.People.Count == 3));
        Assert.All(tables, table => Assert.InRange(table.People.Count, 2, 3));
    });

    /// <summary>What the planner does not know of: whether another division would do without a repeat is found by trying them all.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nobody_meets_somebody_again_while_the_month_can_be_divided_so_that_nobody_does(int size) => EachMonth(size, (met, present, tables) =>
    {
        if (tables.SelectMany(CoffeeYear.PairsOf).Any(met.ContainsKey))
        {
            Assert.False(Divisions.CanAvoid(present, met), $"{size} people could have met new ones only.");
        }
    });

    /// <summary>
    /// Who are there in each of the twelve months have as many coffees. One of three meets one person more: that turn is shared, but a new face goes before it,
    /// so that somebody may have had it twice more often than another.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void Who_are_always_there_have_as_many_coffees_and_nearly_as_many_people(int size)
    {
        for (var start = 0; start < Months; start++)
        {
            CoffeeYear year = new(CoffeeYear.First.PlusMonths(start));

            foreach (var _ in Enumerable.Range(0, Months))
            {
                year.Next(CoffeeYear.Guests(size));
            }

            var tables = CoffeeYear.Guests(size).Select(guest => year.History.Where(table => table.People.Contains(guest.Person)).ToArray()).ToArray();
            var people = tables.Select(mine => mine.Sum(table => table.People.Count - 1)).ToArray();

            Assert.All(tables, mine => Assert.Equal(Months, mine.Length));
            Assert.InRange(people.Max() - people.Min(), 0, 2);
        }
    }

    /// <summary>The most that can be: an even number n has n − 1 months without a repeat.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(24)]
    public void An_even_number_who_stay_meet_everybody_before_anybody_twice(int size)
    {
        CoffeeYear year = new();

        foreach (var _ in Enumerable.Range(0, size - 1))
        {
            year.Next(CoffeeYear.Guests(size));
        }

        Assert.Equal(size * (size - 1) / 2, year.Met().Count);
        Assert.All(year.Met().Values, times => Assert.Equal(1, times));
    }

    private static void EachMonth(int size, Action<IReadOnlyDictionary<(PersonId, PersonId), int>, IReadOnlyList<CoffeeGuest>, IReadOnlyList<CoffeeTable>> check)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            Random random = new((size * 1_000) + seed);
            CoffeeYear year = new();
            List<CoffeeGuest> members = [.. CoffeeYear.Guests(size)];
            var next = size;

            for (var month = 0; month < Months; month++)
            {
                if (random.Next(3) == 0)
                {
                    members.RemoveAt(random.Next(members.Count));
                    members.Add(CoffeeYear.Guest(next++));
                }

                CoffeeGuest[] present = [.. members.Where(_ => random.Next(100) >= seed * 4)]; // the first seed has nobody pause

                if (present.Length > 3)
                {
                    var met = year.Met();
                    check(met, present, year.Next(present));
                }
            }
        }
    }
}
