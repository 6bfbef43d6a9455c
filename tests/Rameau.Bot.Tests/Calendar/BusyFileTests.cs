using System.Text;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Calendar;

namespace Rameau.Bot.Tests.Calendar;

/// <summary>Read for March 2027; the clocks of Paris change on the 28th.</summary>
public sealed class BusyFileTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Instant From = Instant.FromUtc(2027, 3, 1, 0, 0), Until = Instant.FromUtc(2027, 4, 1, 0, 0);

    [Theory]
    [InlineData("DTSTART:20270309T090000Z|DTEND:20270309T100000Z", "09T09:00+60")]
    [InlineData("DTSTART;TZID=Europe/Paris:20270309T090000|DTEND;TZID=Europe/Paris:20270309T100000", "09T08:00+60")]
    [InlineData("DTSTART;TZID=\"Romance Standard Time\":20270309T090000|DURATION:PT1H30M", "09T08:00+90")]
    [InlineData("DTSTART:20270309T090000|DTEND:20270309T100000", "09T08:00+60")]
    [InlineData("DTSTART;VALUE=DATE:20270309|DTEND;VALUE=DATE:20270311", "08T23:00+2880")]
    [InlineData("DTSTART;VALUE=DATE:20270328", "27T23:00+1380")] // the day the clocks change has 23 hours
    [InlineData("DTSTART;TZID=Europe/Paris:20270322T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=3", "22T08:00+60,29T07:00+60")] // stays on the clock; the third is in April
    [InlineData("DTSTART;TZID=Europe/Paris:20270302T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270311T080000Z|EXDATE;TZID=Europe/Paris:20270309T090000", "02T08:00+60,04T08:00+60,11T08:00+60")]
    [InlineData("DTSTART;TZID=Europe/Paris:20270131T090000|DURATION:PT1H|RRULE:FREQ=MONTHLY", "31T07:00+60")] // a month without a 31st has none
    [InlineData("DTSTART:20270301T090000Z|DURATION:PT1H|RRULE:FREQ=DAILY;INTERVAL=10", "01T09:00+60,11T09:00+60,21T09:00+60,31T09:00+60")]
    [InlineData("DTSTART:20270309T090000Z|DTEND:20270309T100000Z|TRANSP:TRANSPARENT", "")]
    [InlineData("DTSTART:20270309T090000Z|DTEND:20270309T100000Z|STATUS:CANCELLED", "")]
    [InlineData("DTSTART:20250309T090000Z|DTEND:20250309T100000Z", "")]
    public void An_event_is_taken_when_it_says_so(string lines, string expected) => Assert.Equal(expected, Told(Read(Event(lines))));

    [Fact]
    public void A_repetition_of_which_one_was_moved_counts_it_where_it_now_is()
    {
        var read = Read(
            Event("UID:a|DTSTART;TZID=Europe/Paris:20270302T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2")
            + Event("UID:a|RECURRENCE-ID;TZID=Europe/Paris:20270309T090000|DTSTART;TZID=Europe/Paris:20270310T140000|DURATION:PT1H"));

        Assert.Equal("02T08:00+60,10T13:00+60", Told(read));
    }

    [Theory]
    [InlineData("DTSTART;TZID=Mars/Olympus:20270309T090000|DURATION:PT1H", "09T08:00+60", "Mars/Olympus")]
    [InlineData("DTSTART:20270309T090000Z|DURATION:PT1H|RRULE:FREQ=MONTHLY;BYDAY=2TU", "09T09:00+60", "première fois")]
    [InlineData("DTSTART:demain|DURATION:PT1H", "", "sans début lisible")]
    public void What_cannot_be_followed_is_said(string lines, string expected, string note)
    {
        var read = Read(Event(lines));

        Assert.Equal(expected, Told(read));
        Assert.Contains(note, Assert.Single(read.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour,\nvoici mon agenda.")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2027")]
    public void What_is_no_calendar_is_refused(string text) => Assert.NotNull(Read(text, whole: true).Fault);

    [Fact]
    public void Ten_megabytes_are_refused_and_noise_is_borne()
    {
        Assert.Contains("10 Mo", BusyFile.Read(new byte[10 * 1024 * 1024], Paris, From, Until).Fault, StringComparison.Ordinal);

        Random random = new(5);
        var lines = Enumerable.Range(0, 300).Select(_ => new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(32, 127))]));
        Assert.Null(Read(Event($"{string.Join('|', lines)}|DTSTART:20270309T090000Z|DURATION:PT1H")).Fault);
    }

    [Fact]
    public void A_rule_that_never_ends_and_one_that_never_comes_are_followed_no_further_than_needed()
    {
        Assert.Equal(31, Read(Event("DTSTART:19700101T090000Z|DURATION:PT1H|RRULE:FREQ=DAILY")).Busy.Count);
        Assert.Empty(Read(Event("DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY")).Busy);
    }

    [Fact]
    public void A_folded_line_goes_on() => Assert.Equal("09T09:00+60", Told(Read(Event("SUMMARY:Une réunion très|  longue|DTSTART:20270309|  ".Replace("|  ", "\r\n ", StringComparison.Ordinal) + "T090000Z|DURATION:PT1H"))));

    private static string Event(string lines) => $"BEGIN:VEVENT\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\n";

    private static BusyReading Read(string text, bool whole = false) =>
        BusyFile.Read(Encoding.UTF8.GetBytes(whole ? text : $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n"), Paris, From, Until);

    private static string Told(BusyReading read) =>
        string.Join(',', read.Busy.Select(one => $"{InstantPattern.CreateWithInvariantCulture("dd'T'HH:mm").Format(one.Start)}+{one.Duration.TotalMinutes:0}"));
}
