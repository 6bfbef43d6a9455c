using NodaTime;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Words by which somebody looked for an entry that it does not have yet.</summary>
/// <param name="Fingerprint">The same for the same words in another order or form; nobody can read it.</param>
/// <param name="Words">As they were typed, shortened, without names of people and without who typed them.</param>
public sealed record ProposedWording(ResourceId Resource, string Fingerprint, string Words)
{
    /// <summary>In characters.</summary>
    public const int Longest = 100;

    /// <summary>A question that one person alone asks could tell who they are: it is shown once so many ended on the entry with it.</summary>
    public const int FewestPeople = 2;

    /// <summary>What nobody decided by then is forgotten.</summary>
    public static readonly Duration Kept = Duration.FromDays(90);
}

/// <summary>
/// Other wordings of what entries answer. Only « utile » and answered questions come here, and nothing of who said so: each time somebody's
/// voice on the entry becomes « utile » counts one, so that one person counts once on an entry. Who goes to and fro between two questions could count
/// twice; they would show a curator their own words, and nobody else's. Implementations throw only when the store itself fails.
/// </summary>
public interface IWordings
{
    /// <summary>One more person ended there with these words. What was rejected stays so.</summary>
    /// <param name="isPassedOn">The question was passed on to people, who have read it: it need not wait for a second person.</param>
    Task NoteAsync(ProposedWording wording, bool isPassedOn, Instant at, CancellationToken ct);

    /// <summary>One person less; with the last one the words are forgotten.</summary>
    Task WithdrawAsync(ResourceId resource, string fingerprint, CancellationToken ct);

    /// <summary>Those that a curator may see, ordered by entry.</summary>
    Task<IReadOnlyList<ProposedWording>> ToDecideAsync(CancellationToken ct);

    /// <summary>Its words are forgotten; that it was rejected is not, so that it is not proposed again.</summary>
    Task RejectAsync(ResourceId resource, string fingerprint, CancellationToken ct);

    /// <summary>The entry has them now.</summary>
    Task TakenAsync(ResourceId resource, string fingerprint, CancellationToken ct);

    /// <summary>Forgets what nobody decided since before the instant. Returns how many.</summary>
    Task<int> ForgetAsync(Instant before, CancellationToken ct);
}
