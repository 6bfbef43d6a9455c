using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>Every dedicated newsletter brings one thing under each rubric; but the operator has not written the fourth yet.</summary>
internal sealed class SampleNewsletters : INewsletters
{
    public IReadOnlyList<NewsletterItem> ItemsOf(PathwayId pathway, StepId newsletter) =>
    [
        .. (newsletter.Value is "NL4" ? [] : Rubrics.All).Select(rubric => new NewsletterItem(
            rubric, $"Titre {(int)rubric + 1}", $"Ce que l’on y trouve, {(int)rubric + 1}", rubric is Rubric.Videos ? "https://example.org/video" : null)),
    ];
}
