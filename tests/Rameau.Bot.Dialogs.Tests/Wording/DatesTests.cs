using NodaTime;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Tests.Wording;

public sealed class DatesTests
{
    private static readonly LocalDate Today = new(2027, 3, 10);

    [Theory]
    [InlineData(2027, 6, 1, "mardi 1er_juin", "Tuesday 1_June")]
    [InlineData(2027, 6, 2, "mercredi 2_juin", "Wednesday 2_June")]
    [InlineData(2027, 3, 28, "dimanche 28_mars", "Sunday 28_March")]
    [InlineData(2027, 10, 31, "dimanche 31_octobre", "Sunday 31_October")]
    [InlineData(2027, 8, 21, "samedi 21_août", "Saturday 21_August")]
    [InlineData(2028, 2, 29, "mardi 29_février 2028", "Tuesday 29_February 2028")]
    [InlineData(2026, 12, 31, "jeudi 31_décembre 2026", "Thursday 31_December 2026")]
    [InlineData(2027, 12, 31, "vendredi 31_décembre", "Friday 31_December")]
    public void A_day_is_written_out_and_has_its_year_when_it_is_another(int year, int month, int day, string french, string english)
    {
        LocalDate date = new(year, month, day);

        Assert.Equal(french.Replace('_', '\u00A0'), Texts.French.Dates.Day(date, Today));
        Assert.Equal(english.Replace('_', '\u00A0'), Texts.English.Dates.Day(date, Today));
    }

    [Fact]
    public void In_a_list_the_weekday_is_left_out()
    {
        Assert.Equal("1er\u00A0juin", Texts.French.Dates.ShortDay(new(2027, 6, 1), Today));
        Assert.Equal("1\u00A0June", Texts.English.Dates.ShortDay(new(2027, 6, 1), Today));
    }

    [Theory]
    [InlineData(9, 30, "9_h_30", "9:30")]
    [InlineData(14, 0, "14_h", "14:00")]
    [InlineData(0, 0, "0_h", "0:00")]
    [InlineData(9, 5, "9_h_05", "9:05")]
    [InlineData(23, 59, "23_h_59", "23:59")]
    public void An_hour_is_of_twenty_four(int hour, int minute, string french, string english)
    {
        Assert.Equal($"{french.Replace('_', '\u202F')} – 0\u202Fh", Texts.French.Dates.Hours(new(hour, minute), LocalTime.Midnight));
        Assert.Equal($"0:00 – {english}", Texts.English.Dates.Hours(LocalTime.Midnight, new(hour, minute)));
    }

    [Fact]
    public void Hours_have_a_dash_between() =>
        Assert.Equal("9\u202Fh\u202F30 – 17\u202Fh", Texts.French.Dates.Hours(new(9, 30), new(17, 0)));

    [Theory]
    [InlineData(0, "aujourd’hui", "today")]
    [InlineData(1, "demain", "tomorrow")]
    [InlineData(-1, "hier", "yesterday")]
    [InlineData(2, "dans 2 jours", "in 2 days")]
    [InlineData(18, "dans 18 jours", "in 18 days")]
    [InlineData(19, "dans 19 jours", "in 19 days")]
    [InlineData(-2, "il y a 2 jours", "2 days ago")]
    [InlineData(365, "dans 365 jours", "in 365 days")]
    public void A_distance_counts_days_of_the_calendar_across_the_clock_change_of_28_March(int days, string french, string english)
    {
        Assert.Equal(french, Texts.French.Dates.Distance(Today.PlusDays(days), Today));
        Assert.Equal(english, Texts.English.Dates.Distance(Today.PlusDays(days), Today));
    }
}
