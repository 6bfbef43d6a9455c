using System.Text;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Contributions;

/// <summary>Words that somebody wrote about a step: a question for the webinar's speaker, or what they tell of a visit.</summary>
/// <param name="Number">From 1, among the person's own about this step.</param>
/// <param name="Named">Whether a question is shown with its author's name; an account always is, as far as the author allows.</param>
public sealed record Contribution(PromotionId Promotion, StepId Step, PersonId Person, int Number, string Words, bool Named, Instant At);

/// <summary>What can be written about a step of one kind.</summary>
/// <param name="Longest">Characters.</param>
/// <param name="Most">Of one person.</param>
public sealed record ContributionKind(int Longest, int Most)
{
    public static readonly ContributionKind Question = new(500, 3);
    public static readonly ContributionKind Account = new(600, 1);

    public static ContributionKind? Of(StepKind kind) => kind switch
    {
        StepKind.Webinar => Question,
        StepKind.LearningVisit => Account,
        _ => null,
    };

    /// <summary>One line of plain text: any white space or control character is a space, halves of characters are replaced.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);

        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (clean is { Length: > 0 } && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd(' ');
    }
}

/// <summary>What people wrote about steps. Implementations throw only when the store itself fails.</summary>
public interface IContributions
{
    /// <summary>In the order written.</summary>
    Task<IReadOnlyList<Contribution>> OfStepAsync(PromotionId promotion, StepId step, CancellationToken ct);

    /// <summary>Adds it under the person's next number; false when they have <paramref name="most"/> already, or wrote the very same words.</summary>
    Task<bool> TryAddAsync(Contribution contribution, int most, CancellationToken ct);

    /// <summary>Puts it in the place of the person's one of the same number, if any; one older than what is stored changes nothing.</summary>
    Task ReplaceAsync(Contribution contribution, CancellationToken ct);

    /// <summary>Forgets exactly this one: a later one under the same number stays.</summary>
    Task WithdrawAsync(Contribution contribution, CancellationToken ct);
}
