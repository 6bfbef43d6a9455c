using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Web addresses under which this deployment serves calendar files; null where it does not know its own address.</summary>
public interface ICalendarLinks
{
    /// <summary>One call as a file, for one person, under an address that is signed and ends after a while.</summary>
    Task<string?> OfCallAsync(CallKey call, PersonId reader, Instant now, CancellationToken ct);

    /// <summary>All calls of a person, under an address that nobody can guess; the same until it is renewed.</summary>
    Task<string?> FeedAsync(PersonId person, Instant now, CancellationToken ct);

    /// <summary>Makes another address; the old one leads nowhere from then on.</summary>
    Task<string?> RenewAsync(PersonId person, Instant now, CancellationToken ct);
}
