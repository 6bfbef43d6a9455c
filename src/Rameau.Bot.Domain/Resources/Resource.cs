namespace Rameau.Bot.Domain.Resources;

/// <summary>Opaque, compared ordinally, e.g. <c>crn-mse-outils</c>.</summary>
public readonly record struct ResourceId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The four shelves of each of the eight knowledge platforms.</summary>
public enum Shelf
{
    /// <summary>To understand principles and stakes.</summary>
    Publications,

    /// <summary>What pioneers have done, and what they learnt from it.</summary>
    Illustrations,

    /// <summary>To choose a strategy and begin.</summary>
    Methods,

    /// <summary>To act: models, grids, checklists.</summary>
    Tools,
}

/// <summary>For whom an entry is written; it ranks and never excludes.</summary>
public enum Level
{
    Everybody,
    FirstSteps,
    Active,
    Pioneer,
}

/// <summary>Whether an entry is there to be read.</summary>
public enum Standing
{
    Available,

    /// <summary>Its authors have announced it; nobody has confirmed yet that it came out.</summary>
    Announced,

    /// <summary>An event that has been.</summary>
    Past,
}

/// <summary>One thing worth knowing of: what it is, where it stands and how to reach it.</summary>
/// <param name="Kind">The slug of its kind, e.g. <c>crn</c> or <c>mooc-episode</c>; the operator may add some.</param>
public sealed record Resource(ResourceId Id, string Kind, string Title, string Summary)
{
    /// <summary>Slugs of the pathways' themes; all of them where it serves every pathway.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Only what lies on one of the four shelves has one.</summary>
    public Shelf? Shelf { get; init; }

    public Level Level { get; init; }

    /// <summary>Other words by which people may look for it.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Null until the operator gives one: then somebody has to be asked.</summary>
    public Uri? Url { get; init; }

    /// <summary>The one region it speaks of, by its official name.</summary>
    public string? Region { get; init; }

    /// <summary>Its place in a series, from 1.</summary>
    public int? Episode { get; init; }

    /// <summary>What else is known of its content, from a source outside the catalogue.</summary>
    public string? Note { get; init; }

    public Standing Standing { get; init; }
}
