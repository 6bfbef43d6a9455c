using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

/// <summary>Read on Wednesday 10 March 2027.</summary>
public sealed class AvailabilityReaderTests
{
    private static readonly LocalDate Today = new(2027, 3, 10);

    /// <summary>Days as numbers from Monday, the dates, the hours; then the exceptions.</summary>
    [Theory]
    [InlineData("mardis 9 h-17 h du 4 mars au 8 avril, sauf le 16", "2 2027-03-04..2027-04-08 09:00-17:00", "2027-03-16")]
    [InlineData("les mardis et jeudis de 9h à 12h30 jusqu'au 8 avril", "24 2027-03-10..2027-04-08 09:00-12:30", "")]
    [InlineData("tous les lundis de 14h à 18h du 15 mars au 30 avril sauf le 29 mars et le 5 avril", "1 2027-03-15..2027-04-30 14:00-18:00", "2027-03-29,2027-04-05")]
    [InlineData("le 12 mars de 9 h à 12 h", "5 2027-03-12..2027-03-12 09:00-12:00", "")]
    [InlineData("mardi 16 mars 9h-12h et 14h-17h", "2 2027-03-16..2027-03-16 09:00-12:00;2 2027-03-16..2027-03-16 14:00-17:00", "")]
    [InlineData("du lundi au vendredi 9h-17h du 15 mars au 19 mars", "12345 2027-03-15..2027-03-19 09:00-17:00", "")]
    [InlineData("en semaine 10h-16h du 15 au 26 mars", "12345 2027-03-15..2027-03-26 10:00-16:00", "")]
    [InlineData("vendredis matin du 12 mars au 9 avril", "5 2027-03-12..2027-04-09 09:00-12:00", "")]
    [InlineData("mercredis après-midi à partir du 17 mars", "3 2027-03-17..2027-06-17 14:00-18:00", "")]
    [InlineData("MARDIS  9H–17H", "2 2027-03-10..2027-06-10 09:00-17:00", "")]
    [InlineData("Tuesdays 9:00-17:00 from 4 March to 8 April, except the 16th", "2 2027-03-04..2027-04-08 09:00-17:00", "2027-03-16")]
    [InlineData("every Monday and Wednesday 9am to 5pm until 30 April", "13 2027-03-10..2027-04-30 09:00-17:00", "")]
    public void A_sentence_opens_what_it_says(string sentence, string openings, string exceptions)
    {
        var reading = AvailabilityReader.Read(sentence, Today);

        Assert.Null(reading.Fault);
        Assert.Equal(openings, string.Join(';', reading.Openings.Select(Told)));
        Assert.Equal(exceptions, string.Join(',', reading.Exceptions.Select(LocalDatePattern.Iso.Format)));
    }

    [Theory]
    [InlineData("", AvailabilityFault.NoHours)]
    [InlineData("mardis", AvailabilityFault.NoHours)]
    [InlineData("de 9 h à 17 h", AvailabilityFault.NoDays)]
    [InlineData("25h-30h mardi", AvailabilityFault.NoHours)]
    public void What_a_sentence_leaves_out_is_asked_for(string sentence, AvailabilityFault fault) => Assert.Equal(fault, AvailabilityReader.Read(sentence, Today).Fault);

    [Fact]
    public void A_letter_of_ten_thousand_words_is_read_in_no_time_and_opens_nothing_odd() =>
        Assert.All(AvailabilityReader.Read(string.Join(' ', Enumerable.Repeat("mardi 9h-17h sauf 16", 10_000)), Today).Openings, opening => Assert.True(opening.From < opening.To));

    private static string Told(Opening one) =>
        $"{string.Concat(one.Days.Days.Select(day => (int)day))} {LocalDatePattern.Iso.Format(one.First)}..{LocalDatePattern.Iso.Format(one.Last)} {one.From.ToString("HH:mm", null)}-{one.To.ToString("HH:mm", null)}";
}
