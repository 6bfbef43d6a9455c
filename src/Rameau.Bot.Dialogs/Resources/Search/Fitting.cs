using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>How far an entry is the kind of answer that this person wants; what is about another region or episode is none.</summary>
internal static class Fitting
{
    private const double OnTheWantedShelf = 1.5;
    private const double OnAnotherHinted = 1.15;
    private const double OnAnother = 0.9;
    private const double OfTheirTheme = 1.12;
    private const double OfTheirLevel = 1.04;
    private const double OfTheRegion = 1.5;

    /// <summary>Where no region and no episode is named, the whole country and the whole series come first.</summary>
    private const double OfAPart = 0.85;
    private const int AllThemes = 5;

    /// <summary>Where nothing tells the shelves apart: who asks what something is begins with understanding it.</summary>
    private const double FirstToRead = 1.03;

    public static bool Allows(Asked asked, Resource resource) =>
        (asked.Region is null || resource.Region is null || resource.Region == asked.Region)
        && (resource.Episode is not { } episode || asked.Episode is null or Terms.LastEpisode || asked.Episode == Terms.OfEpisode(episode));

    public static double Of(Asked asked, Question question, Resource resource) =>
        OfShelf(asked, resource)
        * OfPart(asked, resource)
        * (IsOfTheme(question, resource) ? OfTheirTheme : 1)
        * (question.Level is not Level.Everybody && resource.Level == question.Level ? OfTheirLevel : 1);

    /// <summary>What serves every pathway is of no theme.</summary>
    public static bool IsOfTheme(Question question, Resource resource) =>
        question.Theme is { } theme && resource.Themes.Count < AllThemes && resource.Themes.Contains(theme);

    private static double OfPart(Asked asked, Resource resource) => (asked.Region, asked.Episode, resource) switch
    {
        ({ }, _, { Region: not null }) => OfTheRegion,
        (null, _, { Region: not null }) => OfAPart,
        (_, null, { Episode: not null }) => OfAPart,
        _ => 1,
    };

    private static double OfShelf(Asked asked, Resource resource) => (resource.Shelf, asked.Wanted) switch
    {
        (null, _) => 1,
        (Shelf.Publications, []) => FirstToRead,
        (_, []) => 1,
        ({ } shelf, [var wanted, ..]) when shelf == wanted => OnTheWantedShelf,
        ({ } shelf, _) when asked.Wanted.Contains(shelf) => OnAnotherHinted,
        _ => OnAnother,
    };
}
