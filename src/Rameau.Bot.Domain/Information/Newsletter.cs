using Rameau.Bot.Domain.Pathways;

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
public sealed record NewsletterItem(Rubric Rubric, string Title, string Summary, string? Url = null);

/// <summary>What the dedicated newsletters bring. Read from the operator's files at start.</summary>
public interface INewsletters
{
    /// <summary>In the order of the rubrics; empty when nothing was written for this one.</summary>
    IReadOnlyList<NewsletterItem> ItemsOf(PathwayId pathway, StepId newsletter);
}
