using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Information;

/// <summary>One promotion's dedicated newsletter: proposed from files and catalogue, edited and approved by whoever animates.</summary>
/// <param name="Items">In the order of the rubrics.</param>
/// <param name="Revision">Counts its changes; 0 of a proposal that nobody has touched and nothing has fixed.</param>
public sealed record Letter(PromotionId Promotion, StepId Step, IReadOnlyList<NewsletterItem> Items, int Revision = 0)
{
    /// <summary>In characters.</summary>
    public const int LongestIntroduction = 500;

    /// <summary>So many days after it went out an entry can still be mended.</summary>
    public const int MendableDays = 14;

    /// <summary>What one reads under a rubric.</summary>
    public const int MostOfRubric = 3;

    /// <summary>In the words of <see cref="Author"/>; said only once they approved the letter. Its lines are kept.</summary>
    public string? Introduction { get; init; }

    /// <summary>Who wrote the introduction; null also when that person has been forgotten.</summary>
    public PersonId? Author { get; init; }

    /// <summary>Null when it was not approved, or was changed since.</summary>
    public Instant? ApprovedAt { get; init; }

    public NewsletterItem? Find(string key) => Items.FirstOrDefault(item => item.Key == key);
}

/// <summary>How far a letter is on its way.</summary>
public enum LetterStage
{
    Coming,

    /// <summary>It stands in the group: what is changed is changed there.</summary>
    Posted,

    /// <summary>It went out longer ago than anybody looks for it: it stays as it is.</summary>
    Closed,
}

/// <summary>Letters that somebody edited, or that are about to go out. Implementations throw only when the store itself fails.</summary>
public interface ILetters
{
    Task<IReadOnlyList<Letter>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>In the place of the letter one revision before, or as the first of its step. False, and nothing written, when somebody else was faster.</summary>
    Task<bool> TryWriteAsync(Letter letter, CancellationToken ct);
}
