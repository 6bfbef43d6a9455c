using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Animation;

/// <summary>What one person chose, in a poll with names.</summary>
/// <param name="Choices">Numbers of options, from 0.</param>
public sealed record NamedVote(PersonId Person, IReadOnlyList<int> Choices);

/// <summary>How a poll stands.</summary>
/// <param name="Respondents">Who has answered; of an anonymous poll nothing more is known of them.</param>
/// <param name="Votes">Of each option.</param>
/// <param name="Named">Empty of an anonymous poll.</param>
public sealed record PollAnswers(IReadOnlyCollection<PersonId> Respondents, IReadOnlyList<int> Votes, IReadOnlyList<NamedVote> Named)
{
    public int Count => Respondents.Count;

    public IReadOnlyList<int>? ChoicesOf(PersonId person) => Named.FirstOrDefault(vote => vote.Person == person)?.Choices;

    /// <summary>
    /// A poll with names shows its result as it grows. An anonymous one shows it once, closed, and from five answers on: whoever
    /// compared two results of it could tell what was answered in between.
    /// </summary>
    public bool IsShown(Poll poll, DateTimeZone zone, Instant now) => !poll.IsAnonymous || (poll.IsClosed(zone, now) && Count >= Poll.FewestAnonymous);
}
