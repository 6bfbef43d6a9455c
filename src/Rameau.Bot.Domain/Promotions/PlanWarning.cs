using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What somebody who plans should look at before confirming a date; nothing that forbids it.</summary>
/// <param name="Proposal">When the step could start instead, wall clock of the promotion's zone; null when no date would do.</param>
public abstract record PlanWarning(LocalDateTime? Proposal)
{
    /// <summary>People are not asked to come on such a day.</summary>
    /// <param name="Label">What the promotion calls its closed days.</param>
    public sealed record OnDayOff(DayOff Why, LocalDateTime? Proposal, string? Label = null) : PlanWarning(Proposal);

    /// <summary>It starts too early or ends too late in the day.</summary>
    public sealed record OutsideHours(LocalTime Opens, LocalTime Closes, LocalDateTime? Proposal) : PlanWarning(Proposal);

    /// <summary>It no longer lies between the two steps it belongs between.</summary>
    public sealed record OutsideGap(StepId After, StepId Before, LocalDateTime? Proposal) : PlanWarning(Proposal);

    /// <summary>So few days are left to find an hour with one's coach.</summary>
    public sealed record ShortWindow(int Days) : PlanWarning((LocalDateTime?)null)
    {
        /// <summary>Two weeks: a coach's diary is full for one.</summary>
        public const int Least = 14;
    }

    /// <summary>It lies before the first or after the last day of the pathway.</summary>
    public sealed record OutsidePathway(LocalDate First, LocalDate Last, LocalDateTime? Proposal) : PlanWarning(Proposal);
}
