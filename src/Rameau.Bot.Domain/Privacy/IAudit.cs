using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

public enum AuditAct
{
    Saw,
    Changed,
    Exported,
    Erased,

    /// <summary>Both sides of an introduction said yes, and the fields went from one to the other.</summary>
    Exchanged,

    /// <summary>The person's own pages were given to somebody, who can act for them there.</summary>
    Lent,
}

/// <summary>That somebody's personal data were seen, changed or taken along: the fact, never the data.</summary>
/// <param name="By">Null is staff at the command line, of whom the product knows no more.</param>
/// <param name="Whose">When that person is erased, a random mark that means nobody stands in its place, here and in <see cref="By"/>.</param>
/// <param name="Fields">Empty: all that is held.</param>
public sealed record AuditEntry(PersonId? By, AuditAct Act, PersonId Whose, IReadOnlyList<Field> Fields, Instant At)
{
    public bool Equals(AuditEntry? other) =>
        other is not null && (By, Act, Whose, At) == (other.By, other.Act, other.Whose, other.At) && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(By, Act, Whose, At);
}

/// <summary>
/// Who saw or changed whose personal data. Entries are added, and go when their time is over; none is ever changed or taken back, except
/// that an erasure takes the identity out of it. Implementations throw only when the store itself fails.
/// </summary>
public interface IAudit
{
    /// <summary>All of them or none.</summary>
    Task AddAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken ct);

    /// <summary>
    /// Adds the entry unless as many of the same act by the same person about the same one came since the instant; false, and nothing written, then.
    /// Of many who ask at once no more than these get it.
    /// </summary>
    Task<bool> TryAddAsync(AuditEntry entry, int most, Instant since, CancellationToken ct);

    /// <summary>What was done with this person's data, the oldest first.</summary>
    Task<IReadOnlyList<AuditEntry>> AboutAsync(PersonId whose, CancellationToken ct);

    /// <summary>Forgets what was noted before the instant. Returns how many entries.</summary>
    Task<int> PurgeAsync(Instant before, CancellationToken ct);
}
