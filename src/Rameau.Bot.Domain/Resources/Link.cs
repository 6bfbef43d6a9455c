using NodaTime;

namespace Rameau.Bot.Domain.Resources;

/// <summary>What came of asking an address.</summary>
public enum LinkAnswer
{
    Ok,

    /// <summary>It is at another address for good.</summary>
    Moved,

    /// <summary>Its server says that there is no such page.</summary>
    Gone,

    /// <summary>No answer, or one of a server in trouble.</summary>
    Unreachable,

    /// <summary>It leads into a private network, which the program does not ask.</summary>
    Private,
}

/// <param name="MovedTo">Null unless it moved.</param>
public sealed record LinkFound(LinkAnswer Answer, Uri? MovedTo = null)
{
    public bool IsFailure => Answer is LinkAnswer.Gone or LinkAnswer.Unreachable;
}

/// <summary>How the address of an entry answered when it was last asked.</summary>
/// <param name="FailingSince">The first of the failures without an answer between; null while it answers.</param>
public sealed record LinkCheck(ResourceId Resource, Uri Url, LinkFound Found, Instant CheckedAt, Instant? FailingSince)
{
    /// <summary>A server may be down over a weekend: one is called dead that failed for so long, each time it was asked.</summary>
    public static readonly Duration Patience = Duration.FromDays(3);

    /// <summary>Asked about once a day, by whichever node comes first.</summary>
    public static readonly Duration Often = Duration.FromHours(20);

    public bool IsDead => FailingSince is { } since && CheckedAt - since >= Patience;

    /// <param name="before">What was known; of another address it says nothing.</param>
    public static LinkCheck After(LinkCheck? before, ResourceId resource, Uri url, LinkFound found, Instant now) => new(
        resource, url, found, now, !found.IsFailure ? null : before is { FailingSince: { } since } && before.Url == url ? since : now);

    public static bool IsDue(LinkCheck? before, Uri url, Instant now) => before is null || before.Url != url || now - before.CheckedAt >= Often;
}

/// <summary>What is known of the catalogue's addresses. Implementations throw only when the store itself fails.</summary>
public interface ILinkChecks
{
    /// <summary>Of each entry the last one, ordered by id.</summary>
    Task<IReadOnlyList<LinkCheck>> AllAsync(CancellationToken ct);

    /// <summary>In the place of the one before.</summary>
    Task SaveAsync(LinkCheck check, CancellationToken ct);

    /// <summary>Somebody looked and says that it is well: what was known is forgotten.</summary>
    Task ForgetAsync(ResourceId resource, CancellationToken ct);
}
