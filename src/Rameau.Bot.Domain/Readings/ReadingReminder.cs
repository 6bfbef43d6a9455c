using NodaTime;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Readings;

/// <summary>The gentle reminder of something kept for later: one in a week at most, two of one entry, then silence.</summary>
/// <param name="At">When it goes out; never in the past.</param>
public sealed record ReadingReminder(Reading Reading, Instant At)
{
    /// <summary>Of one entry.</summary>
    public const int Most = 2;

    /// <summary>From keeping to the first, and between any two that one person gets.</summary>
    public static readonly Duration Apart = Duration.FromDays(7);

    /// <param name="all">Of one person, what was read lately too: its reminders count for the week.</param>
    /// <param name="calendar">Of the promotion that the person lives.</param>
    /// <returns>Null when nothing waits that may still be reminded of.</returns>
    public static ReadingReminder? Next(IReadOnlyList<Reading> all, PromotionCalendar calendar, Pause? pause, Instant now)
    {
        var next = all
            .Where(one => one.ReadAt is null && one.Reminders < Most)
            .OrderBy(Since).ThenBy(one => one.Resource.Value, StringComparer.Ordinal)
            .FirstOrDefault();

        if (next is null)
        {
            return null;
        }

        var due = all.Select(one => one.RemindedAt).Append(Since(next)).OfType<Instant>().Max() + Apart;
        var wanted = Instant.Max(due, now);
        return new(next, calendar.NextActive(pause?.RestsAt(wanted) is true ? pause.Until : wanted));
    }

    private static Instant Since(Reading reading) => reading.RemindedAt ?? reading.KeptAt;
}
