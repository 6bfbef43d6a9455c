using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>When coaches can be called. Implementations throw only when the store itself fails.</summary>
public interface ICoachAgendas
{
    /// <summary>Of those who have one, with what touches the interval, and the calls of the weeks around it.</summary>
    Task<IReadOnlyList<CoachAgenda>> OfAsync(IReadOnlyCollection<PersonId> coaches, Instant from, Instant until, CancellationToken ct);

    /// <summary>Adds or replaces clock, buffer, notice and caps; openings and the rest stay.</summary>
    Task SaveAsync(CoachAgenda agenda, CancellationToken ct);

    /// <summary>Adds openings and days off, all or none; those there already stay as they are.</summary>
    Task OpenAsync(PersonId coach, IReadOnlyCollection<Opening> openings, IReadOnlyCollection<LocalDate> daysOff, CancellationToken ct);

    Task CloseAsync(PersonId coach, Opening opening, CancellationToken ct);

    /// <summary>A day off becomes a day like others.</summary>
    Task ReopenAsync(PersonId coach, LocalDate day, CancellationToken ct);

    /// <summary>Replaces all that the coach's own calendar said.</summary>
    Task ReplaceBusyAsync(PersonId coach, IReadOnlyCollection<Interval> busy, CancellationToken ct);
}
