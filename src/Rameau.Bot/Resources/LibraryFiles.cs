using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Resources;

namespace Rameau.Bot.Resources;

/// <summary>What can be looked up, from the operator's files.</summary>
internal static class LibraryFiles
{
    /// <exception cref="BrokenFilesException">A file is not what it should be.</exception>
    public static Library Load(IConfiguration configuration)
    {
        var catalogue = CatalogueFile.Load(ContentFiles.Catalogue(configuration));
        return new(catalogue, FactFile.Load(ContentFiles.Facts(configuration), catalogue));
    }
}
