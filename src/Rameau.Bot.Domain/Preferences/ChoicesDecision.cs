using NodaTime;
using Rameau.Bot.Domain.Contributions;

namespace Rameau.Bot.Domain.Preferences;

public enum ChoicesRefusal
{
    /// <summary>One of the texts is more than a few words.</summary>
    TooLong,
}

/// <summary>What becomes of what somebody chose.</summary>
public abstract record ChoicesDecision
{
    private ChoicesDecision() { }

    public sealed record Chosen(Choices Choices) : ChoicesDecision;

    /// <summary>It is as the tap would have it.</summary>
    public sealed record AlreadySo : ChoicesDecision;

    public sealed record Refused(ChoicesRefusal Why) : ChoicesDecision;

    /// <param name="current">As it stands.</param>
    /// <param name="wanted">As typed.</param>
    public static ChoicesDecision Decide(Choices current, Choices wanted, Instant now)
    {
        var chosen = wanted with { Person = current.Person, Experience = Cleaned(wanted.Experience), Ceiling = Cleaned(wanted.Ceiling), ChosenAt = current.ChosenAt };

        return chosen switch
        {
            { Experience.Length: > Choices.LongestWords } or { Ceiling.Length: > Choices.LongestWords } => new Refused(ChoicesRefusal.TooLong),
            _ when chosen == current && current.ChosenAt is not null => new AlreadySo(),
            _ => new Chosen(chosen with { ChosenAt = now }),
        };
    }

    private static string? Cleaned(string? typed) => ContributionKind.Clean(typed ?? string.Empty) is { Length: > 0 } words ? words : null;
}
