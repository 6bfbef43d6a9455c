using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Contributions;

public enum ContributionRefusal
{
    NotInThisPromotion,
    NoSuchStep,
    Empty,
    TooLong,
    TooMany,

    /// <summary>A visit is told once it has been lived.</summary>
    NotYet,

    /// <summary>The webinar is over: there is nobody left to ask.</summary>
    Over,
}

/// <summary>What becomes of a question or an account.</summary>
public abstract record ContributionDecision
{
    private ContributionDecision() { }

    public sealed record Added(Contribution Contribution) : ContributionDecision;

    /// <summary>Where each has one only, the new takes the place of the old.</summary>
    public sealed record Replaced(Contribution Contribution) : ContributionDecision;

    /// <summary>The very same words are there already.</summary>
    public sealed record AlreadySo : ContributionDecision;

    public sealed record Refused(ContributionRefusal Why) : ContributionDecision;

    /// <param name="mine">What the person wrote about this step before.</param>
    /// <param name="text">As typed.</param>
    public static ContributionDecision Decide(
        Plan plan, StepId id, Person person, IReadOnlyCollection<Contribution> mine, string? text, bool named, Instant now)
    {
        var words = ContributionKind.Clean(text ?? string.Empty);

        return plan.Find(id) is { IsCancelled: false } step && ContributionKind.Of(step.Kind) is { } kind
            ? Decide(plan.Promotion.Id, step, kind, person, mine, words, named, now)
            : new Refused(ContributionRefusal.NoSuchStep);
    }

    private static ContributionDecision Decide(
        PromotionId promotion, Step step, ContributionKind kind, Person person, IReadOnlyCollection<Contribution> mine, string words, bool named, Instant now) => step switch
        {
            _ when !person.Is(Role.Participant, promotion) => new Refused(ContributionRefusal.NotInThisPromotion),
            { Kind: StepKind.Webinar } when now >= step.EndsAt => new Refused(ContributionRefusal.Over),
            { Kind: StepKind.LearningVisit } when now < step.EndsAt => new Refused(ContributionRefusal.NotYet),
            _ when words.Length == 0 => new Refused(ContributionRefusal.Empty),
            _ when words.Length > kind.Longest => new Refused(ContributionRefusal.TooLong),
            _ when mine.Any(one => one.Words == words) => new AlreadySo(),
            _ when kind.Most == 1 => new Replaced(new(promotion, step.Id, person.Id, 1, words, named, now)),
            _ when mine.Count >= kind.Most => new Refused(ContributionRefusal.TooMany),
            _ => new Added(new(promotion, step.Id, person.Id, mine.Count + 1, words, named, now)),
        };
}
