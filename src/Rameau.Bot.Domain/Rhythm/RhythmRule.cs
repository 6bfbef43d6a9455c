using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>To whom a message goes.</summary>
public enum Audience
{
    /// <summary>The promotion's chat.</summary>
    Group,

    /// <summary>Each participant, in private.</summary>
    Participants,

    /// <summary>Each participant of whom the step still awaits something, in private (<see cref="IAwaiting"/>).</summary>
    Awaited,

    /// <summary>Those who animate the promotion, in private; Le RAMEAU's team while nobody does.</summary>
    Animators,
    Coaches,

    /// <summary>Le RAMEAU's team, in private.</summary>
    Staff,
}

/// <summary>What an offset counts from.</summary>
public enum Anchor
{
    /// <summary>The instant a step starts; for a step of days, its first day.</summary>
    Start,

    /// <summary>The instant a step ends; for a step of days, its last day.</summary>
    End,
}

/// <summary>When a message is due, relative to its step.</summary>
public abstract record Timing
{
    private Timing() { }

    /// <summary>At a wall-clock time, so many days after the anchor's day (before, when negative), wall clock of the promotion's zone.</summary>
    /// <param name="Earlier">A day that takes no messages gives way to the one before it, not to the one after.</param>
    public sealed record OnDay(int Days, LocalTime At, bool Earlier = false) : Timing;

    /// <summary>So long after the anchor (before, when negative). Such a message is bound to its hour and waits for no other.</summary>
    public sealed record Exactly(Duration After) : Timing;
}

/// <summary>Until when a message is worth being posted.</summary>
public abstract record Usefulness
{
    private Usefulness() { }

    /// <summary>Until the step starts or ends.</summary>
    public sealed record Until(Anchor Anchor) : Usefulness;

    /// <summary>Through the day it is due and so many more.</summary>
    public sealed record Days(int More) : Usefulness;
}

/// <summary>One rule of the rhythm: which message, about which steps, to whom, when.</summary>
/// <param name="Name">Part of the beat's key, so never renamed: sent messages carry it. Letters, digits and hyphens.</param>
/// <param name="Message">What is said; a name that the dialogs know.</param>
/// <param name="Mandatory">Only for steps with this duty; null for any.</param>
public sealed record RhythmRule(
    string Name,
    IReadOnlyList<StepKind> Steps,
    string Message,
    Audience Audience,
    Timing Timing,
    Anchor Anchor,
    Usefulness Useful,
    bool? Mandatory = null)
{
    public bool Covers(Promotions.Step step) => Steps.Contains(step.Kind) && (Mandatory is null || Mandatory == step.Mandatory);
}

/// <summary>The rules of one promotion: those of everybody, with the promotion's own in their place.</summary>
public interface IRhythms
{
    Task<IReadOnlyList<RhythmRule>> OfAsync(Promotions.PromotionId promotion, CancellationToken ct);
}
