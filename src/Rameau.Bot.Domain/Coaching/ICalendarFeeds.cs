using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>The keys of private calendar addresses. Implementations throw only when the store itself fails.</summary>
public interface ICalendarFeeds
{
    /// <summary>Whose feed it is; null for a key that was never given, or no more.</summary>
    Task<PersonId?> OwnerAsync(string key, CancellationToken ct);

    /// <summary>The person's key; the candidate, from now on, where they had none.</summary>
    Task<string> KeyAsync(PersonId person, string candidate, Instant now, CancellationToken ct);

    /// <summary>Gives the person this key in the place of the one they had.</summary>
    Task RenewAsync(PersonId person, string key, Instant now, CancellationToken ct);

    /// <summary>Every call that the person has or had as participant or as coach and that starts after this, cancelled ones too.</summary>
    Task<IReadOnlyList<CoachingCall>> CallsAsync(PersonId person, Instant after, CancellationToken ct);
}
