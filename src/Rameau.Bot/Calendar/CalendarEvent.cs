using NodaTime;

namespace Rameau.Bot.Calendar;

/// <summary>One event of a calendar file.</summary>
/// <param name="Uid">The same in every file that speaks of the event, so that a later file moves it instead of doubling it.</param>
/// <param name="Sequence">How many times the event was moved.</param>
public sealed record CalendarEvent(string Uid, Instant StartsAt, Instant EndsAt, string Summary, int Sequence = 0)
{
    public string? Description { get; init; }
    public string? Location { get; init; }

    /// <summary>Whom the file is for, as they are known to themselves: nobody else's address is ever in it.</summary>
    public string? Attendee { get; init; }

    public bool IsCancelled { get; init; }
}
