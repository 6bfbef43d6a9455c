namespace Rameau.Bot.Links;

/// <summary>The one table of what addresses are for; addresses live in people's mail, so a purpose is never renamed.</summary>
public sealed class LinkPages
{
    private readonly Dictionary<string, ILinkPage> byPurpose = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two pages claim one purpose.</exception>
    public LinkPages(IEnumerable<ILinkPage> pages)
    {
        foreach (var page in pages)
        {
            if (!byPurpose.TryAdd(page.Purpose.Name, page))
            {
                throw new InvalidOperationException($"The purpose '{page.Purpose.Name}' is registered twice; each belongs to one page.");
            }
        }
    }

    public ILinkPage? Find(string purpose) => byPurpose.GetValueOrDefault(purpose);
}
