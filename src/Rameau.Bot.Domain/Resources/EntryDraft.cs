using System.Globalization;
using NodaTime.Text;

namespace Rameau.Bot.Domain.Resources;

/// <summary>What can be said of an entry, in the order in which files have it.</summary>
public enum EntryField
{
    Id,
    Kind,
    Title,
    Summary,
    Themes,
    Shelf,
    Level,
    Keywords,
    Url,
    Region,
    Episode,
    Note,
    Standing,
    State,
    Owner,
    Review,
}

/// <summary>An entry as somebody typed it, in a file or in a form. A field that is not there stays as it is; an empty one is emptied.</summary>
public sealed record EntryDraft(IReadOnlyDictionary<EntryField, IReadOnlyList<string>> Said)
{
    /// <summary>Those that hold any number of texts.</summary>
    public static bool IsList(EntryField field) => field is EntryField.Themes or EntryField.Keywords;

    /// <summary>Everything that there is to say of an entry.</summary>
    public static EntryDraft Of(CatalogueEntry entry) => new(Enum.GetValues<EntryField>().ToDictionary(field => field, field => Told(entry, field)));

    /// <summary>The text of a field that has one; null when it is not said.</summary>
    public string? Text(EntryField field) => Said.TryGetValue(field, out var texts) ? (texts is [var first, ..] ? first : string.Empty) : null;

    public EntryDraft With(EntryField field, params IReadOnlyList<string> texts) => new(new Dictionary<EntryField, IReadOnlyList<string>>(Said) { [field] = texts });

    private static IReadOnlyList<string> Told(CatalogueEntry entry, EntryField field)
    {
        var resource = entry.Resource;

        return field switch
        {
            EntryField.Id => [resource.Id.Value],
            EntryField.Kind => [resource.Kind],
            EntryField.Title => [resource.Title],
            EntryField.Summary => [resource.Summary],
            EntryField.Themes => resource.Themes,
            EntryField.Shelf => resource.Shelf is { } shelf ? [ResourceSlugs.Shelves.Of(shelf)] : [],
            EntryField.Level => [ResourceSlugs.Levels.Of(resource.Level)],
            EntryField.Keywords => resource.Keywords,
            EntryField.Url => resource.Url is { } url ? [url.OriginalString] : [],
            EntryField.Region => resource.Region is { } region ? [region] : [],
            EntryField.Episode => resource.Episode is { } episode ? [episode.ToString(CultureInfo.InvariantCulture)] : [],
            EntryField.Note => resource.Note is { } note ? [note] : [],
            EntryField.Standing => [ResourceSlugs.Standings.Of(resource.Standing)],
            EntryField.State => [ResourceSlugs.States.Of(entry.State)],
            EntryField.Owner => entry.Owner is { } owner ? [owner.Value] : [],
            _ => [LocalDatePattern.Iso.Format(entry.ReviewOn)],
        };
    }
}
