using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>Says what a form is about, and so names it: there is one for each subject. E.g. <c>P1/session/S2</c>, <c>P1/week/2027-04-05</c>.</summary>
public readonly record struct FormId(string Value)
{
    public static FormId Of(PromotionId promotion, FeedbackKind kind, string subject) => new($"{promotion}/{kind.ToString().ToLowerInvariant()}/{subject}");

    public override string ToString() => Value;
}

/// <summary>What people are asked about.</summary>
public enum FeedbackKind
{
    /// <summary>A collective session, once it is over.</summary>
    Session,

    /// <summary>How the week was: one tap.</summary>
    Week,

    /// <summary>A consultation among peers, within its sub-group.</summary>
    Round,
}

/// <summary>Whether an answer is kept with who gave it.</summary>
public enum AnswerMode
{
    Anonymous,
    Named,
}

/// <summary>Part of a form's audience; no two have a person in common.</summary>
/// <param name="Name">Short, e.g. <c>A</c>.</param>
public sealed record FeedbackGroup(string Name, IReadOnlyList<PersonId> Members);

/// <summary>Questions that are asked of certain people until an instant. Once somebody has answered, only its end and the animator's themes are added to it.</summary>
/// <param name="Subject">The step's id, the week's Monday in ISO 8601, or the round's id.</param>
/// <param name="Groups">Who is asked; the whole is all of them together.</param>
public sealed record FeedbackForm(
    FormId Id, PromotionId Promotion, FeedbackKind Kind, string Subject, AnswerMode Mode, Instant OpensAt, Instant ClosesAt, IReadOnlyList<FeedbackGroup> Groups)
{
    /// <summary>In characters; what an animator sums up.</summary>
    public const int LongestThemes = 1_000;

    /// <summary>So long after a round its people can tell how it was.</summary>
    public static readonly Duration RoundTime = Duration.FromDays(7);

    /// <summary>Who led what is asked about, where that is not whoever animates the promotion.</summary>
    public PersonId? Lead { get; init; }

    /// <summary>Null while it takes answers, and after its end until somebody looks: what is shown of it is settled then, once.</summary>
    public Closing? Closed { get; init; }

    /// <summary>What an animator reads in the answers, in their own words; plain text of several lines.</summary>
    public string? Themes { get; init; }

    public IReadOnlyList<FeedbackQuestion> Questions => FeedbackQuestion.Of(Kind);

    public IEnumerable<PersonId> People => Groups.SelectMany(group => group.Members);

    public bool IsAnonymous => Mode is AnswerMode.Anonymous;

    public bool IsOver(Instant now) => Closed is not null || now >= ClosesAt;

    /// <summary>Of a consultation among peers that has just come to its last step; its sub-group alone is asked.</summary>
    /// <param name="round">Its id.</param>
    public static FeedbackForm OfRound(PromotionId promotion, string round, FeedbackGroup group, PersonId? lead, Instant now) => new(
        FormId.Of(promotion, FeedbackKind.Round, round), promotion, FeedbackKind.Round, round, AnswerMode.Anonymous, now, now + RoundTime, [group])
    {
        Lead = lead,
    };

    /// <summary>Null for who is not asked.</summary>
    public string? GroupOf(PersonId person) => Groups.FirstOrDefault(group => group.Members.Contains(person))?.Name;

    /// <summary>The end of the answers.</summary>
    /// <param name="Answered">By how many people.</param>
    public sealed record Closing(Instant At, int Answered);

    /// <summary>Two forms that ask the same people the same are the same.</summary>
    public bool Equals(FeedbackForm? other) =>
        other is not null
        && (Id, Promotion, Kind, Subject, Mode, OpensAt, ClosesAt) == (other.Id, other.Promotion, other.Kind, other.Subject, other.Mode, other.OpensAt, other.ClosesAt)
        && (Lead, Closed, Themes) == (other.Lead, other.Closed, other.Themes)
        && Groups.Count == other.Groups.Count
        && Groups.Zip(other.Groups).All(pair => pair.First.Name == pair.Second.Name && pair.First.Members.SequenceEqual(pair.Second.Members));

    public override int GetHashCode() => HashCode.Combine(Id, Mode, ClosesAt);
}
