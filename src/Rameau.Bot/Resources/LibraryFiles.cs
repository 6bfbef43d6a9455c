using NodaTime;
using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>What can be looked up, from the files that the program brings along.</summary>
public static class LibraryFiles
{
    /// <summary>Before the database has a catalogue: the day by which an entry is looked at again is set when it is imported.</summary>
    /// <exception cref="BrokenFilesException">The file is not what it should be.</exception>
    public static IReadOnlyList<Resource> Catalogue(string path) =>
        [.. CatalogueFile.Load(path, LocalDate.MinIsoValue).Where(entry => entry.State is EntryState.Live).Select(entry => entry.Resource)];

    /// <exception cref="BrokenFilesException">A file is not what it should be.</exception>
    internal static Library Load(IConfiguration configuration)
    {
        var catalogue = Catalogue(ContentFiles.Catalogue(configuration));
        return new(catalogue, FactFile.Load(ContentFiles.Facts(configuration), catalogue));
    }
}
