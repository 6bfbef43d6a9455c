using NodaTime;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>At the first start the entries that the program brings along become the catalogue; from then on the database alone is right.</summary>
internal static class CatalogueSeed
{
    /// <param name="path">Of the file that the program brings along.</param>
    public static async Task PlantAsync(ICatalogue catalogue, string path, LocalDate today, CancellationToken ct)
    {
        if (await catalogue.VersionAsync(ct) == 0)
        {
            await catalogue.TrySaveAsync(CatalogueFile.Load(path, today), ct); // where it cannot, another node was faster
        }
    }
}
