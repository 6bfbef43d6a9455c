using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Links;

/// <summary>The one thing that an address is for. Each feature names its own as constants; a name is never used for anything else.</summary>
/// <param name="Name">What is signed with the address, so that it opens nothing else, e.g. <c>steps/rsvp</c>.</param>
/// <param name="Valid">How long it works from when it is made.</param>
/// <param name="IsSingleUse">What it is for can be done once; looking at it does not count.</param>
public sealed record LinkPurpose(string Name, Duration Valid, bool IsSingleUse = false);

/// <summary>An address by which somebody does one thing without Teams. The address holds none of this: it is found by its random part.</summary>
/// <param name="Key">A hash of that part: whoever reads the store cannot make the address from it.</param>
/// <param name="Purpose">See <see cref="LinkPurpose.Name"/>.</param>
/// <param name="Subject">Who acts by it; it goes when they do.</param>
/// <param name="Argument">What it is about, as the purpose understands it; opaque here.</param>
public sealed record Link(string Key, string Purpose, PersonId Subject, string Argument, Instant ExpiresAt)
{
    /// <summary>When what is done once was done.</summary>
    public Instant? UsedAt { get; init; }

    public bool IsAliveAt(Instant now) => UsedAt is null && now < ExpiresAt;
}

/// <summary>The addresses that were given out. Implementations throw only when the store itself fails.</summary>
public interface ILinks
{
    Task AddAsync(Link link, CancellationToken ct);

    /// <summary>Also one that was used or has expired; null for a key that was never given, or no more.</summary>
    Task<Link?> FindAsync(string key, CancellationToken ct);

    /// <summary>Marks it used. False, and nothing written, when it was before, or when it is no more.</summary>
    Task<bool> TryUseAsync(string key, Instant now, CancellationToken ct);

    /// <summary>All addresses of the person for this purpose lead nowhere from now on.</summary>
    Task RevokeAsync(PersonId subject, string purpose, CancellationToken ct);

    /// <summary>Forgets what expired before the instant. Returns how many.</summary>
    Task<int> PurgeAsync(Instant before, CancellationToken ct);

    /// <summary>What all nodes of a deployment share under this name; the candidate where nobody has named one.</summary>
    Task<string> SecretAsync(string name, string candidate, CancellationToken ct);
}
