using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>What a curator decides of an entry without changing a word of it.</summary>
public enum EntryAct
{
    /// <summary>« Vu, c'est bon » : voices are settled, the next look is a year away, and an entry that lost its owner is the curator's.</summary>
    Seen,
    Retire,

    /// <summary>Into the catalogue: what was retired, and what was proposed.</summary>
    Restore,

    /// <summary>Back among the proposals: takes back that one was declined.</summary>
    Propose,
}

/// <summary>Decides and writes in one act, anew where somebody else was faster.</summary>
public static class EntryActs
{
    /// <summary>Few look after one catalogue.</summary>
    private const int MostTries = 5;

    /// <returns>The entry as it stands then; null when there is none.</returns>
    public static async Task<CatalogueEntry?> ActAsync(this ICatalogue catalogue, ResourceId id, Func<CatalogueEntry, CatalogueEntry> change, CancellationToken ct)
    {
        for (var i = 0; i < MostTries; i++)
        {
            if (await catalogue.FindAsync(id, ct) is not { } entry)
            {
                return null;
            }

            var changed = change(entry);

            if (changed.IsSameAs(entry))
            {
                return entry;
            }

            if (await catalogue.TrySaveAsync([changed with { Revision = entry.Revision + 1 }], ct))
            {
                return changed with { Revision = entry.Revision + 1 };
            }
        }

        throw new InvalidOperationException($"The entry {id} changed {MostTries} times while one change of it was written.");
    }

    /// <param name="by">Who decides.</param>
    /// <param name="owners">Who may look after an entry.</param>
    public static CatalogueEntry After(CatalogueEntry entry, EntryAct act, PersonId by, IReadOnlySet<PersonId> owners, Instant now, LocalDate today) => act switch
    {
        EntryAct.Retire => entry with { State = EntryState.Retired },
        EntryAct.Propose => entry with { State = EntryState.Proposed },
        EntryAct.Restore when entry.State is EntryState.Live => entry,
        EntryAct.Restore => Kept(entry with { WasOwned = true }, by, owners) with { State = EntryState.Live }, // who takes it in looks after it
        _ => Kept(entry, by, owners) with { SeenAt = now, ReviewOn = today + CatalogueEntry.UntilReview },
    };

    private static CatalogueEntry Kept(CatalogueEntry entry, PersonId by, IReadOnlySet<PersonId> owners) =>
        entry.WasOwned && (entry.Owner is not { } owner || !owners.Contains(owner)) ? entry with { Owner = by } : entry;
}
