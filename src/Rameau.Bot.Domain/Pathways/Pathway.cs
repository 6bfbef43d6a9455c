using NodaTime;

namespace Rameau.Bot.Domain.Pathways;

/// <summary>Opaque, compared ordinally, e.g. <c>parcours-rse-partenariats</c>.</summary>
public readonly record struct PathwayId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Names a step within its pathway, e.g. <c>S1</c>, <c>W</c>, <c>TP2</c>; compared ordinally.</summary>
public readonly record struct StepId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A parcours d'expérience: the template of nine months, with relative offsets.</summary>
/// <param name="Theme">The slug of the theme, one of five, e.g. <c>modeles-hybrides</c>.</param>
/// <param name="Months">The length; the end is the start date plus so many calendar months.</param>
public sealed record Pathway(PathwayId Id, string Theme, string Title, int Months, IReadOnlyList<StepTemplate> Steps)
{
    public StepTemplate? Find(StepId id) => Steps.FirstOrDefault(step => step.Id == id);
}

/// <summary>One step of the template. Offsets are whole days from the first day of the pathway and may be negative.</summary>
public sealed record StepTemplate(StepId Id, StepKind Kind, string Title)
{
    public int? OffsetDays { get; init; }
    public int? EndOffsetDays { get; init; }
    public LocalTime? StartsAt { get; init; }
    public int? DurationMinutes { get; init; }
    public bool? Mandatory { get; init; }
    public Phase? Phase { get; init; }
    public VisitType? VisitType { get; init; }
    public (StepId After, StepId Before)? Between { get; init; }

    /// <summary>The session that gives it its start: it moves along.</summary>
    public StepId? Follows { get; init; }

    /// <summary>The session it must be done for: its end moves along.</summary>
    public StepId? Prepares { get; init; }

    public int? Occurrences { get; init; }

    /// <summary>How many can come to a visit; null: all.</summary>
    public int? Capacity { get; init; }
    public IReadOnlyList<SessionPart> Parts { get; init; } = [];
    public IReadOnlyList<EpisodeTemplate> Episodes { get; init; } = [];
}

public enum SessionPartKind
{
    Theory,
    Practice,
}

public sealed record SessionPart(SessionPartKind Kind, string Title, int Minutes);

/// <summary>One week of a MOOC: when it is advised to start, and by when to have finished (both in days from the start).</summary>
public sealed record EpisodeTemplate(int Number, int SuggestedOffsetDays, int SoftDeadlineOffsetDays);
