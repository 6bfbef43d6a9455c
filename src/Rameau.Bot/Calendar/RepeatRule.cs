using System.Globalization;
using NodaTime;

namespace Rameau.Bot.Calendar;

/// <summary>The repetitions people have in their calendars: every so many days, weeks, months or years, to a day or a number of times.</summary>
internal sealed record RepeatRule(string Frequency, int Interval, int? Count, BusyTime? Until, IReadOnlyList<IsoDayOfWeek> Days)
{
    /// <summary>What no rule needs to be followed beyond, whatever it says.</summary>
    private const int MostSteps = 60_000;

    private static readonly string[] WeekDays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Null for a rule of parts that are not followed here, e.g. « the second Tuesday ».</summary>
    public static RepeatRule? Parse(string text)
    {
        Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);

        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var name, var value] || !parts.TryAdd(name.Trim(), value.Trim().ToUpperInvariant()))
            {
                return null;
            }
        }

        var frequency = parts.GetValueOrDefault("FREQ");
        var days = Weekdays(parts.GetValueOrDefault("BYDAY"));
        var isKnown = parts.Keys.All(name => name.ToUpperInvariant() is "FREQ" or "INTERVAL" or "COUNT" or "UNTIL" or "BYDAY" or "WKST");

        return isKnown && days is not null && frequency is "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY" && (days!.Count == 0 || frequency is "WEEKLY" or "DAILY")
            ? new(frequency, Math.Max(1, Number(parts.GetValueOrDefault("INTERVAL")) ?? 1), Number(parts.GetValueOrDefault("COUNT")), parts.GetValueOrDefault("UNTIL") is { } until ? BusyEvent.Time(until, null) : null, days)
            : null;
    }

    /// <summary>By the wall clock, so that an hour stays across clock changes.</summary>
    /// <param name="zone">Of the event: the end of a rule may be told in UTC.</param>
    public IEnumerable<LocalDateTime> Of(LocalDateTime start, LocalDateTime last, DateTimeZone zone)
    {
        var given = 0;
        var end = Until switch
        {
            null => (LocalDateTime?)null,
            { IsUtc: true, Wall: var utc } => utc.InUtc().WithZone(zone).LocalDateTime,
            { IsDay: true, Wall: var day } => day.PlusDays(1).PlusSeconds(-1),
            { Wall: var wall } => wall,
        };

        foreach (var at in Steps(start).Take(MostSteps))
        {
            if (at > last || at > end || given >= Count)
            {
                yield break;
            }

            given++;
            yield return at;
        }
    }

    private IEnumerable<LocalDateTime> Steps(LocalDateTime start)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            switch (Frequency)
            {
                case "DAILY" when Days.Count > 0:
                    var day = start.PlusDays(step * Interval);

                    if (Days.Contains(day.DayOfWeek))
                    {
                        yield return day;
                    }

                    break;
                case "DAILY":
                    yield return start.PlusDays(step * Interval);
                    break;
                case "WEEKLY" when Days.Count > 0:
                    var monday = start.PlusDays(1 - (int)start.DayOfWeek).PlusWeeks(step * Interval);

                    foreach (var at in Days.Order().Select(one => monday.PlusDays((int)one - 1)).Where(at => at >= start))
                    {
                        yield return at;
                    }

                    break;
                case "WEEKLY":
                    yield return start.PlusWeeks(step * Interval);
                    break;
                case "MONTHLY" when start.PlusMonths(step * Interval) is var month && month.Day == start.Day: // a month without a 31st has none
                    yield return month;
                    break;
                case "YEARLY" when start.PlusYears(step * Interval) is var year && year.Day == start.Day:
                    yield return year;
                    break;
            }
        }
    }

    /// <summary>Empty when none are named; null when they are counted, as in « 2TU ».</summary>
    private static IReadOnlyList<IsoDayOfWeek>? Weekdays(string? text)
    {
        var places = (text ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => Array.IndexOf(WeekDays, day.Trim())).ToArray();
        return Array.Exists(places, place => place < 0) ? null : [.. places.Select(place => (IsoDayOfWeek)(place + 1))];
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, MostSteps) : null;
}
