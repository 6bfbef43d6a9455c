using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What somebody who plans should look at before confirming a date.</summary>
/// <param name="Why">What is unfortunate about the day.</param>
/// <param name="Proposal">The nearest day after it without that fault.</param>
public sealed record PlanWarning(DayOff Why, LocalDate Proposal);

/// <summary>One dated thing in a promotion's plan.</summary>
/// <param name="Kind">What it is; the template says the rest.</param>
/// <param name="HasHour">False for steps that are days (a newsletter, a due date): then the instants are midnights.</param>
/// <param name="EndsAt">Exclusive; equal to <paramref name="StartsAt"/> for a moment without length.</param>
/// <param name="Revision">How many times this step was moved: 0 for the date of the template.</param>
public sealed record Step(
    StepId Id,
    StepKind Kind,
    string Title,
    Instant StartsAt,
    Instant EndsAt,
    bool HasHour,
    bool? Mandatory = null,
    Phase? Phase = null,
    VisitType? VisitType = null,
    string? Place = null,
    int Revision = 0)
{
    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];

    /// <summary>How many can come; null: all.</summary>
    public int? Capacity { get; init; }
}
