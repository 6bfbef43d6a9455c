using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Information;

/// <summary>The four rubrics of a dedicated newsletter (founding document, « newsletters dédiées »), in their order.</summary>
public enum Rubric
{
    Studies,
    Cases,
    Videos,
    Tools,
}

/// <summary>One thing to read, under its rubric.</summary>
/// <param name="Summary">One sentence, without a full stop.</param>
public sealed record NewsletterItem(Rubric Rubric, string Title, string Summary, string? Url = null)
{
    /// <summary>The entry of the catalogue that it is; null of what stands only in the operator's file.</summary>
    public ResourceId? Resource { get; init; }

    /// <summary>Names it within its letter.</summary>
    public string Key => Resource?.Value ?? Title;

    public static NewsletterItem Of(Rubric rubric, Resource entry) => new(rubric, entry.Title, entry.Summary, entry.Url?.AbsoluteUri) { Resource = entry.Id };
}

/// <summary>What the dedicated newsletters bring. Read from the operator's files at start.</summary>
public interface INewsletters
{
    /// <summary>In the order of the rubrics; empty when nothing was written for this one.</summary>
    IReadOnlyList<NewsletterItem> ItemsOf(PathwayId pathway, StepId newsletter);
}
