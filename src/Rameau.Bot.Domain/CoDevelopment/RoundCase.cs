using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>The three kinds of topic (published: « les 3 P »). Stored by name.</summary>
public enum TopicKind
{
    Problem,
    Project,
    Concern,
}

/// <summary>What somebody would bring, in one sentence.</summary>
public sealed record RoundTopic(PersonId Person, TopicKind Kind, string Words)
{
    /// <summary>Characters.</summary>
    public const int Longest = 300;
}

public sealed record TopicVote(PersonId Voter, PersonId Topic);

/// <summary>What a consultant gives. Stored by name.</summary>
public enum ContributionType
{
    Experience,
    Idea,
    Question,
    Resource,
}

/// <summary>What one consultant gives the client.</summary>
/// <param name="Id">Of the form it was typed in, so that a second delivery adds none.</param>
/// <param name="IsGiven">False of what was typed before its time: its author alone sees it.</param>
public sealed record RoundContribution(string Id, PersonId Author, ContributionType Kind, string Words, bool IsGiven)
{
    /// <summary>Characters.</summary>
    public const int Longest = 2_000;

    /// <summary>Of one person, so that all get their turn.</summary>
    public const int Most = 8;
}

/// <summary>What became of an action. Stored by name.</summary>
public enum ActionState
{
    Open,
    Done,
    InProgress,
    Dropped,
    DiscussAgain,
}

/// <summary>What the client will do.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Support">What they need for it; may be empty.</param>
/// <param name="Word">What they said of it when asked.</param>
public sealed record RoundAction(int Number, string What, LocalDate On, string FirstStep, string Support, ActionState State = ActionState.Open, string? Word = null)
{
    /// <summary>Of one plan.</summary>
    public const int Most = 3;

    /// <summary>Characters of each field.</summary>
    public const int Longest = 300;
}

/// <summary>All that is said in a round. It can be forgotten without a trace, and the round stays.</summary>
public sealed record RoundCase(
    IReadOnlyList<RoundTopic> Topics,
    IReadOnlyList<TopicVote> Votes,
    string? Contract,
    IReadOnlyList<RoundContribution> Contributions,
    IReadOnlyList<RoundAction> Actions)
{
    /// <summary>Characters.</summary>
    public const int LongestContract = 600;

    public static readonly RoundCase Empty = new([], [], null, [], []);

    public bool IsEmpty => this is { Topics.Count: 0, Votes.Count: 0, Contract: null, Contributions.Count: 0, Actions.Count: 0 };

    public RoundTopic? TopicOf(PersonId? person) => Topics.FirstOrDefault(topic => topic.Person == person);

    public int VotesFor(PersonId topic) => Votes.Count(vote => vote.Topic == topic);

    public RoundAction? Action(int number) => Actions.FirstOrDefault(action => action.Number == number);
}
