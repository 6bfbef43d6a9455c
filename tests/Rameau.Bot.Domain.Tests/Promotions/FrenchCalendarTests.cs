using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class FrenchCalendarTests
{
    /// <summary>Easter Sundays of 1990 to 2050 as published, month and day.</summary>
    private const string EasterSundays =
        """
        1990 4-15 3-31 4-19 4-11 4-03 4-16 4-07 3-30 4-12 4-04
        2000 4-23 4-15 3-31 4-20 4-11 3-27 4-16 4-08 3-23 4-12
        2010 4-04 4-24 4-08 3-31 4-20 4-05 3-27 4-16 4-01 4-21
        2020 4-12 4-04 4-17 4-09 3-31 4-20 4-05 3-28 4-16 4-01
        2030 4-21 4-13 3-28 4-17 4-09 3-25 4-13 4-05 4-25 4-10
        2040 4-01 4-21 4-06 3-29 4-17 4-09 3-25 4-14 4-05 4-18
        2050 4-10
        """;

    public static TheoryData<int, string> Easters
    {
        get
        {
            TheoryData<int, string> data = [];

            foreach (var decade in EasterSundays.Split('\n').Select(line => line.Split(' ', StringSplitOptions.TrimEntries)))
            {
                foreach (var (year, day) in decade.Skip(1).Index())
                {
                    data.Add(int.Parse(decade[0], null) + year, day);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Easters))]
    public void Easter_is_where_the_tables_have_it(int year, string monthAndDay) =>
        Assert.Equal($"{year}-0{monthAndDay}", LocalDatePattern.Iso.Format(FrenchCalendar.Easter(year)));

    [Fact]
    public void The_year_2027_has_these_eleven_public_holidays()
    {
        var holidays = Enumerable.Range(0, 365).Select(new LocalDate(2027, 1, 1).PlusDays).Where(FrenchCalendar.IsPublicHoliday);

        Assert.Equal(
            ["01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"],
            holidays.Select(day => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(day)));
    }
}
