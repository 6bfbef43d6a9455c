using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>What somebody wants of a round. Each may be delivered four times: what is so already stays as it is.</summary>
public abstract record RoundCommand(PersonId By)
{
    /// <summary>Settles who takes part and how long it takes.</summary>
    public sealed record Convene(PersonId By, RoundPreset Preset, IReadOnlyList<PersonId> Members) : RoundCommand(By);

    /// <summary>Accepts the ground rules.</summary>
    public sealed record Accept(PersonId By) : RoundCommand(By);

    /// <summary>To the preparation, with those who have accepted.</summary>
    /// <param name="AsFlash">With fewer than four.</param>
    public sealed record Begin(PersonId By, bool AsFlash = false) : RoundCommand(By);

    /// <param name="From">The step that was seen, so that a second delivery does not go two.</param>
    public sealed record Next(PersonId By, RoundState From) : RoundCommand(By);

    /// <inheritdoc cref="Next"/>
    public sealed record Back(PersonId By, RoundState From) : RoundCommand(By);

    /// <inheritdoc cref="Next"/>
    public sealed record Extend(PersonId By, RoundState From) : RoundCommand(By);

    /// <summary>Ends it before its end: stopped, postponed or given up.</summary>
    public sealed record Stop(PersonId By) : RoundCommand(By);

    public sealed record TakeOver(PersonId By) : RoundCommand(By);

    /// <summary>In the place of the one they proposed before.</summary>
    public sealed record Propose(PersonId By, TopicKind Kind, string? Words) : RoundCommand(By);

    public sealed record Vote(PersonId By, PersonId Topic) : RoundCommand(By);

    /// <summary>Not always the one with most votes: the facilitator looks for what teaches most.</summary>
    public sealed record Choose(PersonId By, PersonId Topic) : RoundCommand(By);

    /// <summary>Nobody has a topic: each is to be shown, alone, the difficulty they declared.</summary>
    public sealed record Recall(PersonId By) : RoundCommand(By);

    public sealed record Agree(PersonId By, string? Contract) : RoundCommand(By);

    public sealed record Contribute(PersonId By, string Id, ContributionType Kind, string? Words) : RoundCommand(By);

    /// <summary>Gives what was kept aside.</summary>
    public sealed record Give(PersonId By, string Id) : RoundCommand(By);

    /// <summary>Adds an action of the plan, or rewrites the one of this number.</summary>
    public sealed record Plan(PersonId By, int Number, string? What, LocalDate? On, string? FirstStep, string? Support, LocalDate Today) : RoundCommand(By);

    /// <summary>It is time to ask the client what became of their plan.</summary>
    /// <param name="By">Who is asked.</param>
    public sealed record FollowUp(PersonId By) : RoundCommand(By);

    public sealed record Report(PersonId By, int Number, ActionState State, string? Word) : RoundCommand(By);

    /// <summary>Forgets the case. In a round that goes on it also ends the round.</summary>
    public sealed record Erase(PersonId By) : RoundCommand(By);
}
