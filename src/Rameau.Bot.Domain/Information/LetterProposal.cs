using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Information;

/// <summary>
/// What a newsletter would bring if nobody touched it: what the operator wrote for it, and entries of the catalogue under the rubrics left empty.
/// The same catalogue and the same earlier letters always give the same.
/// </summary>
/// <param name="theme">Of the promotion's pathway.</param>
/// <param name="level">How far the promotion has come.</param>
public sealed class LetterProposal(IReadOnlyCollection<Resource> catalogue, string? theme, Level level)
{
    /// <summary>Under one rubric: enough to choose from, little enough to read.</summary>
    private const int Proposed = 2;

    /// <summary>Between two sessions each: the first speaks to beginners, the last to those who have come far.</summary>
    /// <param name="number">Of the letter within its pathway, from 0.</param>
    public static Level LevelOf(int number) => number switch
    {
        0 => Level.FirstSteps,
        1 => Level.Active,
        _ => Level.Pioneer,
    };

    /// <param name="written">By the operator; it stands whatever earlier letters brought.</param>
    /// <param name="earlier">What earlier letters of the promotion brought.</param>
    public IReadOnlyList<NewsletterItem> Draft(IReadOnlyList<NewsletterItem> written, IReadOnlySet<ResourceId> earlier) =>
        [.. Rubrics.All.SelectMany(rubric => written.Where(item => item.Rubric == rubric).ToArray() is { Length: > 0 } own ? own.Take(Letter.MostOfRubric) : Chosen(rubric, earlier))];

    /// <summary>What could stand under the rubric, the most fitting first.</summary>
    /// <param name="without">What it is not to bring again.</param>
    public IEnumerable<NewsletterItem> Ranked(Rubric rubric, IReadOnlySet<ResourceId> without) => Entries(rubric, without).Select(entry => NewsletterItem.Of(rubric, entry));

    /// <summary>Of another theme only where its own has nothing left.</summary>
    private IEnumerable<NewsletterItem> Chosen(Rubric rubric, IReadOnlySet<ResourceId> earlier)
    {
        Resource[] ranked = [.. Entries(rubric, earlier)];
        var own = ranked.TakeWhile(IsOfTheme).ToArray();

        return (own.Length > 0 ? own : ranked).Take(Proposed).Select(entry => NewsletterItem.Of(rubric, entry));
    }

    private IOrderedEnumerable<Resource> Entries(Rubric rubric, IReadOnlySet<ResourceId> without) => catalogue
        .Where(entry => Rubrics.Of(entry) == rubric && entry.Standing is Standing.Available && !without.Contains(entry.Id))
        .OrderBy(entry => !IsOfTheme(entry))
        .ThenBy(entry => entry.Shelf is null)
        .ThenBy(entry => entry.Themes.Count)
        .ThenBy(entry => entry.Level == level ? 0 : entry.Level is Level.Everybody ? 1 : 2)
        .ThenBy(entry => entry.Episode)
        .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);

    private bool IsOfTheme(Resource entry) => theme is not null && entry.Themes.Contains(theme);
}
