using NodaTime;
using Rameau.Bot.Domain.CoffeePairs;

namespace Rameau.Bot.Domain.Tests.CoffeePairs;

public sealed class CoffeePlanTests
{
    private static readonly YearMonth May = new(2027, 5);

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(2, new[] { 2 })]
    [InlineData(3, new[] { 3 })]
    [InlineData(4, new[] { 2, 2 })]
    [InlineData(5, new[] { 2, 3 })]
    public void Even_the_fewest_have_their_table(int count, int[] tables) =>
        Assert.Equal(tables, CoffeePlan.Of(CoffeeYear.Guests(count), [], May).Select(table => table.People.Count));

    [Fact]
    public void The_order_in_which_people_are_read_changes_nothing()
    {
        var guests = CoffeeYear.Guests(11);

        Assert.Equal(CoffeePlan.Of(guests, [], May), CoffeePlan.Of(guests.Reverse(), [], May));
    }

    [Fact]
    public void Another_promotion_comes_first()
    {
        var tables = CoffeePlan.Of(CoffeeYear.Guests(40, promotions: 2), [], May);

        Assert.All(tables, table => Assert.NotEqual(Promotion(table, 0), Promotion(table, 1)));

        static int Promotion(CoffeeTable table, int seat) => int.Parse(table.People[seat].Value[1..], System.Globalization.CultureInfo.InvariantCulture) % 2;
    }

    [Fact]
    public void Within_one_promotion_people_meet_all_the_same() =>
        Assert.Equal(5, CoffeePlan.Of(CoffeeYear.Guests(10, promotions: 1), [], May).Count);

    [Fact]
    public void When_all_have_met_the_oldest_meeting_comes_again_first()
    {
        CoffeeYear year = new();
        var guests = CoffeeYear.Guests(8);
        var months = Enumerable.Range(0, 14).Select(_ => year.Next(guests)).ToArray();

        Assert.All(Enumerable.Range(0, 7), month => Assert.Equal(Pairs(months[month]), Pairs(months[month + 7])));

        static IEnumerable<string> Pairs(IEnumerable<CoffeeTable> tables) => tables.SelectMany(CoffeeYear.PairsOf).Select(pair => $"{pair}").Order();
    }

    [Fact]
    public void What_comes_later_or_was_one_s_own_counts_for_nothing()
    {
        var guests = CoffeeYear.Guests(6);
        CoffeeTable[] odd = [new(May, 1, [guests[0].Person, guests[1].Person]), new(new(2027, 4), 1, [guests[0].Person])];

        Assert.Equal(CoffeePlan.Of(guests, [], May), CoffeePlan.Of(guests, odd, May));
    }
}
