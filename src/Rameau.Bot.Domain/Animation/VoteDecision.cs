using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Animation;

public enum VoteRefusal
{
    NotInThisPromotion,
    NoSuchPoll,
    Closed,
    NothingChosen,
    OneOnly,

    /// <summary>An anonymous answer is not kept with who gave it, and so cannot be changed.</summary>
    AlreadyAnswered,
}

/// <summary>What becomes of an answer to a poll. Pure.</summary>
public abstract record VoteDecision
{
    private VoteDecision() { }

    /// <param name="Choices">Numbers of options, from 0, in their order, each once.</param>
    public sealed record Counted(IReadOnlyList<int> Choices) : VoteDecision;

    public sealed record Refused(VoteRefusal Why) : VoteDecision;

    /// <param name="hasAnswered">Whether the person already did.</param>
    public static VoteDecision Decide(Poll? poll, Person person, IReadOnlyCollection<int> choices, bool hasAnswered, DateTimeZone zone, Instant now)
    {
        int[] chosen = [.. choices.Distinct().Order()];

        return poll switch
        {
            null or { PublishedAt: null } or { WithdrawnAt: not null } => new Refused(VoteRefusal.NoSuchPoll),
            _ when !person.Is(Role.Participant, poll.Promotion) => new Refused(VoteRefusal.NotInThisPromotion),
            { IsAnonymous: true } when hasAnswered => new Refused(VoteRefusal.AlreadyAnswered),
            _ when poll.IsClosed(zone, now) => new Refused(VoteRefusal.Closed),
            _ when chosen.Length == 0 || chosen.Any(number => number < 0 || number >= poll.Options.Count) => new Refused(VoteRefusal.NothingChosen),
            { IsMultiple: false } when chosen.Length > 1 => new Refused(VoteRefusal.OneOnly),
            _ => new Counted(chosen),
        };
    }
}
