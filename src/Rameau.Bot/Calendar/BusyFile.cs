using System.Text;
using NodaTime;

namespace Rameau.Bot.Calendar;

/// <summary>What a calendar file says about when somebody is taken.</summary>
/// <param name="Notes">What could not be used, and what was assumed, in words for whoever imports it.</param>
/// <param name="Fault">Why nothing of it can be used.</param>
public sealed record BusyReading(IReadOnlyList<Interval> Busy, IReadOnlyList<string> Notes, string? Fault = null);

/// <summary>Reads the taken times out of an iCalendar file (RFC 5545): single and repeated events, exceptions, all-day events. Never trusts it.</summary>
public static class BusyFile
{
    /// <summary>A coach's calendar of some years; more is something else.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const int MostIntervals = 20_000;

    /// <param name="home">For times without a zone, and for zones that the zone database does not know.</param>
    /// <param name="from">Only what touches this interval is kept; repetitions are followed no further.</param>
    public static BusyReading Read(byte[] bytes, DateTimeZone home, Instant from, Instant until)
    {
        if (bytes.Length > MostBytes)
        {
            return Refused($"Le fichier fait {bytes.Length / 1024 / 1024} Mo ; un agenda en fait {MostBytes / 1024 / 1024} au plus. Rien n’a changé.");
        }

        var lines = Unfolded(Encoding.UTF8.GetString(bytes));

        if (lines.Count == 0 || !lines[0].Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) || !lines[^1].Equals("END:VCALENDAR", StringComparison.OrdinalIgnoreCase))
        {
            return Refused("Ce n’est pas un fichier d’agenda entier (.ics) : il commence par BEGIN:VCALENDAR et finit par END:VCALENDAR. Rien n’a changé.");
        }

        List<Interval> busy = [];
        SortedSet<string> notes = new(StringComparer.Ordinal);
        var events = Events(lines).ToArray();
        var moved = events.Where(one => one.RecurrenceId is not null && one.Uid is not null).ToLookup(one => one.Uid!, one => one.RecurrenceId!);

        foreach (var one in events)
        {
            busy.AddRange(BusyEvent.Occurrences(one, home, from, until, one.RecurrenceId is null && one.Uid is { } uid ? [.. moved[uid]] : [], notes));

            if (busy.Count > MostIntervals)
            {
                return Refused($"Le fichier tient plus de {MostIntervals} moments pris. Rien n’a changé.");
            }
        }

        return new([.. busy.Distinct().OrderBy(one => one.Start)], [.. notes]);
    }

    private static BusyReading Refused(string why) => new([], [], why);

    private static IEnumerable<BusyEvent> Events(List<string> lines)
    {
        List<string>? inside = null;

        foreach (var line in lines)
        {
            if (line.Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                inside = [];
            }
            else if (line.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase) && inside is not null)
            {
                yield return BusyEvent.Of(inside);
                inside = null;
            }
            else
            {
                inside?.Add(line);
            }
        }
    }

    /// <summary>A line that begins with a space or a tab goes on where the one before it ended.</summary>
    private static List<string> Unfolded(string text)
    {
        List<string> lines = [];

        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is [' ' or '\t', ..] && lines.Count > 0)
            {
                lines[^1] += line[1..];
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
