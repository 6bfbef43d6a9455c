using NodaTime;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.CoffeePairs;

/// <summary>Months of coffees among made-up people, by the planner alone.</summary>
internal sealed class CoffeeYear(YearMonth? start = null)
{
    public static readonly YearMonth First = new(2027, 1);

    private readonly List<CoffeeTable> history = [];

    public IReadOnlyList<CoffeeTable> History => history;

    public YearMonth Month { get; private set; } = start ?? First;

    public static CoffeeGuest Guest(int number, int promotions = 3) => new(new($"p{number:000}"), new PromotionId($"P{number % promotions}"));

    public static IReadOnlyList<CoffeeGuest> Guests(int count, int promotions = 3) => [.. Enumerable.Range(0, count).Select(number => Guest(number, promotions))];

    /// <summary>How often each two have met before.</summary>
    public Dictionary<(PersonId, PersonId), int> Met() => history.SelectMany(PairsOf).CountBy(pair => pair).ToDictionary();

    /// <summary>One month more.</summary>
    public IReadOnlyList<CoffeeTable> Next(IReadOnlyList<CoffeeGuest> present)
    {
        var tables = CoffeePlan.Of(present, history, Month);
        history.AddRange(tables);
        Month = Month.PlusMonths(1);

        return tables;
    }

    public static IEnumerable<(PersonId, PersonId)> PairsOf(CoffeeTable table) =>
        from one in table.People
        from other in table.People
        where string.CompareOrdinal(one.Value, other.Value) < 0
        select (one, other);
}
