using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tickets;

/// <summary>When somebody is asked again about a question that waits. Each reminder has a number, so that it is sent once.</summary>
public static class TicketClock
{
    /// <summary>So long the channel has to take the first message about it before somebody else is told.</summary>
    public static readonly Duration ToReach = Duration.FromSeconds(45);

    /// <summary>Whoever animates has so long; then Le RAMEAU's team is asked.</summary>
    public static readonly Duration ToAnswer = Duration.FromHours(72);

    /// <summary>Once the team has been reminded twice, so often again: a question does not die silently.</summary>
    private static readonly Duration Weekly = Duration.FromDays(7);

    private static readonly Duration[] First = [Duration.FromHours(24), Duration.FromHours(72)];

    /// <summary>How often it was time to ask again; 0 before the first. A reminder waits for the promotion's active hours.</summary>
    public static int RemindersAt(Ticket ticket, PromotionCalendar calendar, Instant now)
    {
        var count = 0;

        while (calendar.NextActive(DueAt(ticket, count + 1)) <= now)
        {
            count++;
        }

        return count;
    }

    /// <summary>When the next reminder, or the team's turn, comes.</summary>
    public static Instant NextAt(Ticket ticket, PromotionCalendar calendar, Instant now) => calendar.NextActive(DueAt(ticket, RemindersAt(ticket, calendar, now) + 1));

    /// <summary>Whoever animates did not answer in time, counted anew from when they took it in hand.</summary>
    public static bool IsOverdue(Ticket ticket, PromotionCalendar calendar, Instant now) =>
        ticket.State is TicketState.WithAnimator && calendar.NextActive(ticket.Since + ToAnswer) <= now;

    /// <summary>The first message about it has had its time: somebody has it before them now, or nobody does.</summary>
    public static bool IsToBeReached(Ticket ticket, Instant now) => ticket.Owner is null && now >= ticket.Since + ToReach;

    private static Instant DueAt(Ticket ticket, int number) =>
        number <= First.Length ? ticket.Since + First[number - 1] : ticket.Since + First[^1] + (Weekly * (number - First.Length));
}
