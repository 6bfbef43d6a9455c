using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Rameau.Bot.Calendar;

/// <summary>Writes events as an iCalendar stream (RFC 5545): UTC times, so that no time zone has to be described.</summary>
public static class CalendarFile
{
    private const string ProductId = "-//Le RAMEAU//Rameau.Bot//FR";

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Who asks for a meeting has to be named (RFC 5546, 3.2.2); this one takes no mail.</summary>
    private const string Organizer = "ORGANIZER;CN=Le RAMEAU:mailto:ne-pas-repondre@rameau.invalid";

    /// <param name="name">As calendars show it.</param>
    /// <param name="writtenAt">When the file was made; the standard wants it on each event.</param>
    /// <param name="method">REQUEST or CANCEL (RFC 5546) of a file that is to change somebody's calendar; null of one that is only read.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, Instant writtenAt, string? method = null)
    {
        StringBuilder lines = new();
        Line(lines, "BEGIN", "VCALENDAR");
        Line(lines, "VERSION", "2.0");
        Line(lines, "PRODID", ProductId);
        Line(lines, "CALSCALE", "GREGORIAN");

        if (method is not null)
        {
            Line(lines, "METHOD", method);
        }

        Line(lines, "NAME", Escaped(name)); // RFC 7986
        Line(lines, "X-WR-CALNAME", Escaped(name)); // what Outlook and Google read instead

        foreach (var one in events)
        {
            Write(lines, one, writtenAt, method);
        }

        Line(lines, "END", "VCALENDAR");

        return lines.ToString();
    }

    private static void Write(StringBuilder lines, CalendarEvent one, Instant writtenAt, string? method)
    {
        Line(lines, "BEGIN", "VEVENT");
        Line(lines, "UID", Escaped(one.Uid));
        Line(lines, "DTSTAMP", Utc.Format(writtenAt));
        Line(lines, "SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        Line(lines, "DTSTART", Utc.Format(one.StartsAt));
        Line(lines, "DTEND", Utc.Format(one.EndsAt));
        Line(lines, "SUMMARY", Escaped(one.Summary));

        if (one.Description is { Length: > 0 } description)
        {
            Line(lines, "DESCRIPTION", Escaped(description));
        }

        if (one.Location is { Length: > 0 } location)
        {
            Line(lines, "LOCATION", Escaped(location));
        }

        if (one.IsCancelled)
        {
            Line(lines, "STATUS", "CANCELLED");
        }

        if (method is not null)
        {
            FoldedLine.Append(lines, Organizer);
        }

        if (method is not null && one.Attendee is { Length: > 0 } attendee)
        {
            FoldedLine.Append(lines, $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:{Uri.EscapeDataString(attendee).Replace("%40", "@", StringComparison.Ordinal)}");
        }

        Line(lines, "END", "VEVENT");
    }

    private static void Line(StringBuilder lines, string property, string value) => FoldedLine.Append(lines, $"{property}:{value}");

    /// <summary>TEXT of RFC 5545, 3.3.11: four signs are escaped, and no other control character may appear.</summary>
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);

        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(letter),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
