using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>How many an entry helped, and how many not.</summary>
/// <param name="Mine">What the one who asks has said; null when nothing.</param>
public sealed record Votes(int Useful, int Useless, bool? Mine);

/// <summary>Voices on an entry since somebody last said that it is as it should be.</summary>
public readonly record struct VoteTally(int Useful, int Useless)
{
    /// <summary>One person may have been in a hurry: two whom it did not help, and fewer whom it did, are a reason to look.</summary>
    private const int FewestUseless = 2;

    public bool IsDoubtful => Useless >= FewestUseless && Useless > Useful;
}

/// <summary>Whether entries helped. Implementations throw only when the store itself fails.</summary>
public interface IResourceVotes
{
    /// <summary>The person's voice on the entry; an earlier one gives way.</summary>
    Task VoteAsync(ResourceId resource, PersonId person, bool isUseful, Instant at, CancellationToken ct);

    /// <summary>Of the entries of the catalogue on which somebody has said something since they were last looked at.</summary>
    Task<IReadOnlyDictionary<ResourceId, VoteTally>> SinceSeenAsync(CancellationToken ct);

    /// <param name="person">Whose own voice is told; null for nobody's.</param>
    Task<Votes> OfAsync(ResourceId resource, PersonId? person, CancellationToken ct);
}
