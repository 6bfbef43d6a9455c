using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>One dated thing in a promotion's plan.</summary>
/// <param name="Kind">What it is; the template says the rest.</param>
/// <param name="HasHour">False for steps that are days (a newsletter, a due date): then the instants are midnights.</param>
/// <param name="EndsAt">Exclusive; equal to <paramref name="StartsAt"/> for a moment without length.</param>
/// <param name="Revision">How many times this step was moved, by itself or by the session it hangs on: 0 for the date of the template.</param>
public sealed record Step(
    StepId Id,
    StepKind Kind,
    string Title,
    Instant StartsAt,
    Instant EndsAt,
    bool HasHour,
    bool? Mandatory = null,
    Phase? Phase = null,
    VisitType? VisitType = null,
    string? Place = null,
    int Revision = 0)
{
    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];

    /// <summary>The step that carries this one's start along when it is moved, and its end too unless <see cref="EndsWith"/> says otherwise.</summary>
    public StepId? StartsWith { get; init; }

    /// <summary>The step that carries this one's end along.</summary>
    public StepId? EndsWith { get; init; }

    /// <summary>The two steps it belongs between; null for what may be anywhere.</summary>
    public (StepId After, StepId Before)? Between { get; init; }

    /// <summary>What a session is made of, in its order.</summary>
    public IReadOnlyList<SessionPart> Parts { get; init; } = [];

    public bool IsCancelled { get; init; }

    /// <summary>In the words of whoever cancelled it.</summary>
    public string? CancelReason { get; init; }

    /// <summary>How many people it takes; null: as many as come.</summary>
    public int? Capacity { get; init; }

    /// <summary>Where an invitation or a bulletin leads to.</summary>
    public string? Url { get; init; }

    public EventOrigin? Origin { get; init; }

    /// <summary>How many changes were decided of this very step.</summary>
    public int Changes { get; init; }

    /// <summary>The latest of them that people should hear of.</summary>
    public StepNews? News { get; init; }

    /// <summary>A moment without length, like a newsletter, is over at the end of its day.</summary>
    public bool IsOver(Instant now, DateTimeZone zone) =>
        now >= (EndsAt > StartsAt ? EndsAt : zone.On(zone.DayOf(StartsAt).PlusDays(1), LocalTime.Midnight));
}

public enum StepNewsKind
{
    Moved,
    Placed,
    Cancelled,
    Added,
}

/// <summary>What was decided of a step and is to be announced.</summary>
/// <param name="Number">Counts the step's own changes, from 1: names the announcement for ever.</param>
/// <param name="FormerStart">Of what was moved.</param>
/// <param name="FormerPlace">Of what takes place elsewhere; null when it had no place yet.</param>
public sealed record StepNews(int Number, StepNewsKind Kind, Instant DecidedAt, Instant? FormerStart = null, string? FormerPlace = null);
