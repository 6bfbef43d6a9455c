using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>How far an erasure has come. Each stage may be begun again.</summary>
public enum ErasureStage
{
    Asked,

    /// <summary>Whoever waits for the person knows that nothing will come.</summary>
    Parted,

    /// <summary>Nothing in the tables means the person any more.</summary>
    Erased,

    /// <summary>Nor in the file that holds them.</summary>
    Done,
}

/// <summary>Somebody's wish to be forgotten, and the proof that it was done.</summary>
/// <param name="Receipt">Random; it means nobody.</param>
/// <param name="Person">Null once nothing of the person is left.</param>
/// <param name="Deleted">Rows.</param>
/// <param name="Redacted">Texts and keys of others that spoke of the person.</param>
public sealed record Erasure(string Receipt, PersonId? Person, Instant AskedAt, ErasureStage Stage, Instant? DoneAt = null, long Deleted = 0, long Redacted = 0)
{
    /// <summary>Within so long it is done, whatever breaks.</summary>
    public static readonly Duration Promised = Duration.FromDays(1);
}

/// <summary>Forgets people. Implementations throw only when the store itself fails.</summary>
public interface IErasures
{
    /// <summary>Notes the wish; of several about one person the first stands. Null when nobody has this id.</summary>
    Task<Erasure?> AskAsync(PersonId person, string receipt, Instant now, CancellationToken ct);

    /// <summary>Those not done yet, the oldest first.</summary>
    Task<IReadOnlyList<Erasure>> UnfinishedAsync(CancellationToken ct);

    Task PartedAsync(Erasure erasure, CancellationToken ct);

    /// <summary>
    /// Deletes, anonymises and redacts as the register of personal data says, all or nothing; cards that may show the person are asked to be
    /// drawn again. Doing it again changes nothing.
    /// </summary>
    /// <param name="mark">Random; it stands where somebody's id must stay somebody's.</param>
    Task<Erasure> EraseAsync(Erasure erasure, string mark, Instant now, CancellationToken ct);

    /// <summary>Takes what was deleted out of the file, and its log. False when somebody else is at it: another time.</summary>
    Task<bool> TryCompactAsync(Erasure erasure, Instant now, CancellationToken ct);

    /// <summary>Forgets proofs from before the instant. Returns how many.</summary>
    Task<int> PurgeAsync(Instant before, CancellationToken ct);
}

/// <summary>What one feature owes to others when somebody goes: a call is cancelled, a question withdrawn, a round ended. Safe to repeat.</summary>
public interface IParting
{
    Task PartAsync(Person person, Instant now, CancellationToken ct);
}
