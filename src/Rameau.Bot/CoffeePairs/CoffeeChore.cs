using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.CoffeePairs;

namespace Rameau.Bot.CoffeePairs;

/// <summary>Forgets who had a coffee with whom two years ago.</summary>
public sealed class CoffeeChore(ICoffeePairs coffees) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => coffees.ForgetAsync(now.InUtc().Date.ToYearMonth().PlusMonths(-ICoffeePairs.MonthsKept), ct);
}
