using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>What an owner has to look at.</summary>
/// <param name="Latest">The last of the days by which they should have: one more tells that there is news.</param>
public sealed record OverdueReviews(PersonId Owner, int Entries, LocalDate Latest);

/// <summary>The catalogue, entries that are not live included. Implementations throw only when the store itself fails.</summary>
public interface ICatalogue
{
    /// <summary>Rises with every change, whoever makes it; 0 before the first. One row, so that it can be looked at for each question.</summary>
    Task<long> VersionAsync(CancellationToken ct);

    /// <summary>All, ordered by id.</summary>
    Task<IReadOnlyList<CatalogueEntry>> AllAsync(CancellationToken ct);

    Task<CatalogueEntry?> FindAsync(ResourceId id, CancellationToken ct);

    /// <summary>
    /// All of them or none. What has revision 1 is added, the rest takes the place of the revision before. False, and nothing
    /// written, when somebody else added or changed one of them meanwhile.
    /// </summary>
    Task<bool> TrySaveAsync(IReadOnlyCollection<CatalogueEntry> entries, CancellationToken ct);

    /// <summary>Of each owner the live entries that were to be looked at before this day; nothing of those who have none.</summary>
    Task<IReadOnlyList<OverdueReviews>> OverdueAsync(LocalDate today, CancellationToken ct);
}
