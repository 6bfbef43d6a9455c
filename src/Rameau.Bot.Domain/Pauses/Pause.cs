using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Pauses;

/// <summary>Somebody's reminders rest: what is optional is not sent to them in private. What is mandatory is.</summary>
/// <param name="Since">The midnight before its first day, or when it was asked for.</param>
/// <param name="Until">From this instant on everything arrives again: the midnight after its last day.</param>
/// <param name="SetAt">When it was asked for: a later wish is another.</param>
public sealed record Pause(PersonId Person, Instant Since, Instant Until, Instant SetAt)
{
    public bool RestsAt(Instant now) => Since <= now && now < Until;

    public bool IsOver(Instant now) => now >= Until;

    public LocalDate FirstDay(DateTimeZone zone) => Since.InZone(zone).Date;

    public LocalDate LastDay(DateTimeZone zone) => Until.InZone(zone).Date.PlusDays(-1);
}

/// <summary>Whose reminders rest, one pause each. Implementations throw only when the store itself fails.</summary>
public interface IPauses
{
    /// <summary>Also one that is over until its person was told; null when there is none.</summary>
    Task<Pause?> FindAsync(PersonId person, CancellationToken ct);

    /// <summary>Of these people those who have one, as <see cref="FindAsync"/>.</summary>
    Task<IReadOnlyList<Pause>> OfAsync(IReadOnlyCollection<PersonId> people, CancellationToken ct);

    /// <summary>In the place of the person's earlier one; one asked for before what is stored changes nothing.</summary>
    Task SaveAsync(Pause pause, CancellationToken ct);

    /// <summary>Forgets exactly this pause: one asked for since stays. False when it was not there any more.</summary>
    Task<bool> EndAsync(Pause pause, CancellationToken ct);
}
