using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.CoffeePairs;

/// <summary>Who takes part in the monthly coffees, and who sat with whom. Implementations throw only when the store itself fails.</summary>
public interface ICoffeePairs
{
    /// <summary>Months for which it is known who sat with whom: afterwards two may meet as if for the first time.</summary>
    const int MonthsKept = 24;

    Task<IReadOnlyList<CoffeeMember>> MembersAsync(CancellationToken ct);

    Task<CoffeeMember?> FindAsync(PersonId person, CancellationToken ct);

    /// <summary>Adds them, or changes until when they pause; who has joined before keeps the instant.</summary>
    Task SaveAsync(CoffeeMember member, CancellationToken ct);

    /// <summary>They take part no more, and get up from the month's table. Safe to repeat.</summary>
    Task LeaveAsync(PersonId person, YearMonth month, CancellationToken ct);

    /// <summary>Of this month and later ones in order of month and number, those without anybody included; who was forgotten is at none.</summary>
    Task<IReadOnlyList<CoffeeTable>> TablesAsync(YearMonth since, CancellationToken ct);

    /// <summary>All of the month or nothing; false when it was drawn already.</summary>
    Task<bool> TryDrawAsync(YearMonth month, IReadOnlyList<CoffeeTable> tables, Instant now, CancellationToken ct);

    Task<bool> IsDrawnAsync(YearMonth month, CancellationToken ct);

    /// <summary>Takes one who sits alone to a table of two; false, and nothing written, when either is not so any more.</summary>
    Task<bool> TryMoveAsync(PersonId person, CoffeeTable to, CancellationToken ct);

    /// <summary>Counts what somebody answers about the month; false when they have answered, or sat at no table. That they did is kept, not what.</summary>
    Task<bool> TryAnswerAsync(PersonId person, YearMonth month, CoffeeAnswer answer, CancellationToken ct);

    Task<IReadOnlyDictionary<CoffeeAnswer, int>> AnswersAsync(YearMonth month, CancellationToken ct);

    /// <summary>Forgets who sat with whom before the month; the counts stay.</summary>
    Task ForgetAsync(YearMonth before, CancellationToken ct);
}
