using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>Names a round from its first draft on; opaque, compared ordinally.</summary>
public readonly record struct RoundId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Somebody of the sub-group.</summary>
/// <param name="HasAccepted">The ground rules.</param>
public sealed record RoundMember(PersonId Person, bool HasAccepted = false);

/// <summary>One consultation among peers.</summary>
/// <param name="Group">The sub-group, from 1; it has one active round at most.</param>
/// <param name="Meeting">Of the division, from 1, in which the round counts.</param>
/// <param name="Facilitator">Null when that person has been forgotten: any member may take over.</param>
/// <param name="SteeredAt">When the facilitator last did something.</param>
public sealed record Round(
    RoundId Id, PromotionId Promotion, int Group, int Meeting, RoundPreset Preset, PersonId? Facilitator, Instant MadeAt, Instant SteeredAt)
{
    /// <summary>Fewer make no consultation but a flash one.</summary>
    public const int Fewest = 4;

    /// <summary>A facilitator who does nothing for so long after a step's time is over is taken for gone.</summary>
    public static readonly Duration Silence = Duration.FromMinutes(5);

    /// <summary>As long as before the round no step is timed.</summary>
    public static readonly Duration SilenceBefore = Duration.FromMinutes(15);

    public RoundState State { get; init; } = RoundState.Draft;

    public IReadOnlyList<RoundMember> Members { get; init; } = [];

    public PersonId? Client { get; init; }

    /// <summary>When the step's time is over: an instant, so that a program started again knows it.</summary>
    public Instant? StepEndsAt { get; init; }

    /// <summary>The steps that were lengthened.</summary>
    public IReadOnlyList<RoundState> Extended { get; init; } = [];

    public Instant? StartedAt { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>How many took part, from the start on; it stays when people or the case are forgotten.</summary>
    public int Headcount { get; init; }

    /// <summary>Nobody had a topic: each is shown, alone, what they once said stops them, and may propose it.</summary>
    public bool RecallsDifficulties { get; init; }

    /// <summary>When all that was said in it was forgotten.</summary>
    public Instant? ErasedAt { get; init; }

    /// <summary>For the sub-group alone.</summary>
    public RoundCase Case { get; init; } = RoundCase.Empty;

    public bool Has(PersonId person) => Members.Any(member => member.Person == person);

    /// <summary>Who sees what is said in it.</summary>
    public bool Admits(PersonId person) => Has(person) || Facilitator == person;

    public bool IsConsultant(PersonId person) => Has(person) && Client != person;

    public bool IsTimeOver(Instant now) => StepEndsAt is { } end && now >= end;

    public bool IsNearlyOver(Instant now) => StepEndsAt is { } end && now >= end - RoundTimers.Warning && now < end;

    /// <summary>From when on a member may take the facilitator's place; null while none may, or in a round that is over.</summary>
    public Instant? TakeoverFrom => (State, Facilitator, StepEndsAt) switch
    {
        ( >= RoundState.Closed or RoundState.Draft, _, _) => null,
        (_, null, _) => SteeredAt,
        (_, _, { } end) => Instant.Max(end, SteeredAt) + Silence,
        _ => SteeredAt + SilenceBefore,
    };
}
