using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.CoffeePairs;

/// <summary>Somebody who likes to meet others over a coffee, once a month.</summary>
/// <param name="ResumesOn">The first day from which they take part again; null of somebody who does not pause.</param>
public sealed record CoffeeMember(PersonId Person, Instant JoinedAt, LocalDate? ResumesOn = null)
{
    public bool IsPaused(LocalDate today) => today < ResumesOn;
}

/// <summary>One member as the planner sees them.</summary>
/// <param name="Promotion">The one whose people they know already; null of nobody's.</param>
public sealed record CoffeeGuest(PersonId Person, PromotionId? Promotion);

/// <summary>Those who have one month's coffee together: two, three where somebody would be left over, one where nobody else takes part.</summary>
/// <param name="Number">Within the month, from 1.</param>
public sealed record CoffeeTable(YearMonth Month, int Number, IReadOnlyList<PersonId> People)
{
    public const int Most = 3;

    /// <summary>How many there were when the month was drawn; fewer or more are there now where somebody left or came along.</summary>
    public int Drawn { get; init; } = People.Count;

    /// <summary>How often somebody got up or sat down there; who was forgotten is not counted.</summary>
    public int Changes { get; init; }

    public bool IsAsDrawn => Changes == 0 && People.Count == Drawn;

    public IEnumerable<PersonId> Others(PersonId person) => People.Where(one => one != person);

    /// <summary>Two that hold the same people are the same.</summary>
    public bool Equals(CoffeeTable? other) =>
        other is not null && (Month, Number, Drawn, Changes) == (other.Month, other.Number, other.Drawn, other.Changes) && People.SequenceEqual(other.People);

    public override int GetHashCode() => HashCode.Combine(Month, Number, Drawn, People.Count);
}

/// <summary>« Vous êtes-vous vus ? »</summary>
public enum CoffeeAnswer
{
    Yes,

    /// <summary>Not yet, but there is a date.</summary>
    Planned,
    No,
}
