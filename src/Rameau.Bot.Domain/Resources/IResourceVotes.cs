using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>How many an entry helped, and how many not.</summary>
/// <param name="Mine">What the one who asks has said; null when nothing.</param>
public sealed record Votes(int Useful, int Useless, bool? Mine);

/// <summary>Whether entries helped. Implementations throw only when the store itself fails.</summary>
public interface IResourceVotes
{
    /// <summary>The person's voice on the entry; an earlier one gives way.</summary>
    Task VoteAsync(ResourceId resource, PersonId person, bool isUseful, Instant at, CancellationToken ct);

    /// <param name="person">Whose own voice is told; null for nobody's.</param>
    Task<Votes> OfAsync(ResourceId resource, PersonId? person, CancellationToken ct);
}
