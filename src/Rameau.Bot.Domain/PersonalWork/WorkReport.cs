using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.PersonalWork;

/// <summary>What somebody says of a piece of work. « À faire » needs no word: it is what was never spoken of.</summary>
public enum WorkMark
{
    /// <summary>Also what takes « rendu » back.</summary>
    Started,
    HandedIn,
}

/// <summary>One person's last word on one piece of personal work.</summary>
public sealed record WorkReport(PromotionId Promotion, StepId Step, PersonId Person, WorkMark Mark, Instant At);

/// <summary>What people said of their personal work. Implementations throw only when the store itself fails.</summary>
public interface IWorkReports
{
    /// <summary>The last word of each person on each piece of work, in the order they were said.</summary>
    Task<IReadOnlyList<WorkReport>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>Adds the word or replaces the person's earlier one; one older than what is stored changes nothing.</summary>
    Task SaveAsync(WorkReport report, CancellationToken ct);

    /// <summary>Forgets exactly this word of this person: one said since stays.</summary>
    Task ForgetAsync(WorkReport report, CancellationToken ct);

    /// <summary>Pieces of work that were handed in by people whose reports are gone; counted only where five or more handed in the same.</summary>
    Task<int> TalliedAsync(PromotionId promotion, CancellationToken ct);
}
