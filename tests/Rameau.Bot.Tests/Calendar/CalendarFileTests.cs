using System.Text;
using NodaTime;
using Rameau.Bot.Calendar;

namespace Rameau.Bot.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly Instant Start = Instant.FromUtc(2027, 3, 16, 8, 30);

    private static readonly CalendarEvent Session = new("a/b/S1@rameau.bot", Start, Start + Duration.FromHours(7), "Session 1");

    [Fact]
    public void An_event_is_written_in_UTC_as_the_standard_asks() => Assert.Equal(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Le RAMEAU//Rameau.Bot//FR", "CALSCALE:GREGORIAN", "NAME:Nom", "X-WR-CALNAME:Nom",
            "BEGIN:VEVENT", "UID:a/b/S1@rameau.bot", "DTSTAMP:20270101T000000Z", "SEQUENCE:2", "DTSTART:20270316T083000Z", "DTEND:20270316T153000Z",
            "SUMMARY:Session 1", "LOCATION:Paris", "END:VEVENT", "END:VCALENDAR", "",
        ],
        Write(Session with { Sequence = 2, Location = "Paris" }).Split("\r\n"));

    [Theory]
    [InlineData("Lille, Paris; ou Lyon", @"Lille\, Paris\; ou Lyon")]
    [InlineData(@"C:\salle", @"C:\\salle")]
    [InlineData("deux\r\nlignes\nou trois", @"deux\nlignes\nou trois")]
    [InlineData("sans\u0007bruit\u0000", "sansbruit")]
    [InlineData("\"guillemets\" : simples", "\"guillemets\" : simples")]
    public void Text_is_escaped_and_stays_on_its_line(string text, string written) =>
        Assert.Contains($"\r\nDESCRIPTION:{written}\r\n", Write(Session with { Description = text }), StringComparison.Ordinal);

    [Theory]
    [InlineData("é")]
    [InlineData("🌿")]
    [InlineData("aé…🌿")]
    [InlineData("x")]
    public void Long_lines_are_folded_at_75_octets_and_never_inside_a_character(string piece)
    {
        var summary = string.Concat(Enumerable.Repeat(piece, 100));
        var written = Write(Session with { Summary = summary });

        Assert.All(written.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\uFFFD", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)), StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{summary}\r\n", written.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Write(CalendarEvent one) => CalendarFile.Write("Nom", [one], Instant.FromUtc(2027, 1, 1, 0, 0));
}
