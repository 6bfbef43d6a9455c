using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>How long and how many the texts of an entry may be, and what there is to choose from. Lengths are in characters.</summary>
public static class EntryLimits
{
    public const int MostKeywords = 40;

    /// <summary>In the texts of files, between those of a list.</summary>
    public const char Bar = '|';

    /// <summary>Of one text of the field.</summary>
    public static int Of(EntryField field) => field switch
    {
        EntryField.Title => 200,
        EntryField.Summary or EntryField.Note or EntryField.Url => 1_000,
        EntryField.Keywords => 100,
        _ => 80,
    };

    /// <summary>None where anything may be written.</summary>
    public static IEnumerable<string> Choices(EntryField field) => field switch
    {
        EntryField.Themes => ResourceSlugs.Themes.Prepend(ResourceSlugs.AllThemes),
        EntryField.Shelf => ResourceSlugs.Shelves.Keys,
        EntryField.Level => ResourceSlugs.Levels.Keys,
        EntryField.Standing => ResourceSlugs.Standings.Keys,
        EntryField.State => ResourceSlugs.States.Keys,
        EntryField.Region => FrenchRegions.All,
        _ => [],
    };
}
