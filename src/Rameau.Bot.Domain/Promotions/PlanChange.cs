using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>A decision that departs from the template, applied in the order decided.</summary>
public abstract record PlanChange(StepId Step)
{
    /// <summary>Null for what was so from the outset, e.g. in the demo world: nobody announces it.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Null when it was decided outside of a chat, or by somebody since erased.</summary>
    public PersonId? By { get; init; }

    /// <summary>The step starts then, wall clock of the promotion's zone; its length stays. Of a step without hour only the day counts.</summary>
    public sealed record Moved(StepId Step, LocalDateTime To) : PlanChange(Step);

    /// <summary>Where it takes place, in the words shown to people.</summary>
    public sealed record Placed(StepId Step, string Place) : PlanChange(Step);

    /// <summary>It does not take place, for good.</summary>
    /// <param name="Reason">In the words shown to people.</param>
    public sealed record Cancelled(StepId Step, string? Reason = null) : PlanChange(Step);

    /// <summary>A step that no template foresaw; <paramref name="Step"/> is an id of its own.</summary>
    public sealed record Added(StepId Step, AddedStep What) : PlanChange(Step);

    /// <summary>How many people it takes; null: as many as come.</summary>
    public sealed record Sized(StepId Step, int? Capacity) : PlanChange(Step);
}

/// <summary>Where an invitation comes from (founding document, « évènements ciblés »).</summary>
public enum EventOrigin
{
    /// <summary>« Incontournables »: what nobody of the field would miss.</summary>
    Landmark,

    /// <summary>Le RAMEAU's own.</summary>
    Rameau,

    /// <summary>Those of the promotion's partners.</summary>
    Partners,
}

/// <summary>An invitation or a bulletin, as somebody announced it.</summary>
/// <param name="StartsAt">Wall clock of the promotion's zone.</param>
/// <param name="Minutes">Its length; null for what is a day and has no hour.</param>
public sealed record AddedStep(
    StepKind Kind, string Title, LocalDateTime StartsAt, int? Minutes = null, string? Place = null, string? Url = null, EventOrigin? Origin = null);
