using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Why a curator is shown an entry, the most pressing first.</summary>
public enum CurationReason
{
    /// <summary>Whoever animates wrote it; nobody finds it until it is taken in.</summary>
    Proposed,

    /// <summary>Those whom it did not help are more than those whom it did.</summary>
    Doubted,

    /// <summary>See <see cref="LinkCheck.IsDead"/>.</summary>
    DeadLink,

    /// <summary>People look for it by other words.</summary>
    Wording,

    /// <summary>Who looked after it was forgotten, or left Le RAMEAU's team.</summary>
    Orphaned,

    /// <summary>The day to look at it again is past.</summary>
    Overdue,
}

/// <summary>One thing for a curator to decide.</summary>
/// <param name="Wording">Only where that is what is to be decided.</param>
public sealed record CurationTask(CurationReason Reason, CatalogueEntry Entry, ProposedWording? Wording = null)
{
    /// <summary>The same as long as it waits.</summary>
    public string Key => $"{(int)Reason}/{Entry.Id}/{Wording?.Fingerprint}";
}

/// <summary>All that tells what a curator has to do.</summary>
/// <param name="Tallies">Voices since each entry was last looked at.</param>
/// <param name="Staff">Le RAMEAU's team, who look after entries.</param>
public sealed record CurationView(
    IReadOnlyList<CatalogueEntry> Entries, IReadOnlyDictionary<ResourceId, VoteTally> Tallies, IReadOnlyList<ProposedWording> Wordings, IReadOnlyList<LinkCheck> Links,
    IReadOnlySet<PersonId> Staff)
{
    /// <summary>What waits, the most pressing first; retired entries wait for nothing.</summary>
    public IReadOnlyList<CurationTask> Tasks(LocalDate today)
    {
        var wordings = Wordings.ToLookup(wording => wording.Resource);
        var dead = Links.Where(link => link.IsDead).ToDictionary(link => link.Resource, link => link.Url);

        return
        [
            .. Entries.Where(entry => entry.State is EntryState.Proposed).Select(entry => new CurationTask(CurationReason.Proposed, entry))
                .Concat(Entries.Where(entry => entry.State is EntryState.Live).SelectMany(entry => OfLive(entry, wordings[entry.Id], dead, today)))
                .OrderBy(task => task.Reason).ThenBy(task => task.Key, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<CurationTask> OfLive(CatalogueEntry entry, IEnumerable<ProposedWording> wordings, Dictionary<ResourceId, Uri> dead, LocalDate today) =>
    [
        .. Tallies.TryGetValue(entry.Id, out var tally) && tally.IsDoubtful ? [new CurationTask(CurationReason.Doubted, entry)] : (CurationTask[])[],
        .. dead.TryGetValue(entry.Id, out var url) && url == entry.Resource.Url ? [new CurationTask(CurationReason.DeadLink, entry)] : (CurationTask[])[],
        .. wordings.Select(wording => new CurationTask(CurationReason.Wording, entry, wording)),
        .. entry.WasOwned && (entry.Owner is not { } owner || !Staff.Contains(owner)) ? [new CurationTask(CurationReason.Orphaned, entry)] : (CurationTask[])[],
        .. entry.ReviewOn < today ? [new CurationTask(CurationReason.Overdue, entry)] : (CurationTask[])[],
    ];
}
