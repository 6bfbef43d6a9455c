using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;

namespace Rameau.Bot.Testing;

/// <summary>The catalogue and the figures that the program comes with.</summary>
public static class ContentLibrary
{
    public static readonly IReadOnlyList<CatalogueEntry> Entries = CatalogueFile.Load(Path("catalogue.yaml"), new(2027, 3, 1));

    public static readonly IReadOnlyList<Resource> Catalogue = [.. Entries.Select(entry => entry.Resource)];

    public static readonly IReadOnlyList<Fact> Facts = FactFile.Load(Path("facts.yaml"), Catalogue);

    /// <summary>It never changes, and takes a moment to make.</summary>
    public static readonly Library Whole = new(Catalogue, Facts);

    private static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Content", file);
}
