using NodaTime;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;

namespace Rameau.Bot.Domain.Tests.Readings;

public sealed class ReadingReminderTests
{
    private static readonly PersonId Ada = new("ada");
    private static readonly PromotionCalendar Calendar = new(DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    /// <summary>Wednesday 10 March 2027, 10 h in Paris.</summary>
    private static readonly Instant Wednesday = Instant.FromUtc(2027, 3, 10, 9, 0);

    private static readonly Reading Kept = new(Ada, new("a"), "A", Wednesday);

    [Fact]
    public void A_week_after_keeping_it_is_time() => Assert.Equal(new(Kept, Wednesday + Duration.FromDays(7)), Next(Wednesday, Kept));

    [Fact]
    public void A_second_comes_a_week_later_and_no_third()
    {
        var reminded = Kept with { Reminders = 1, RemindedAt = Wednesday + Duration.FromDays(7) };

        Assert.Equal(Wednesday + Duration.FromDays(14), Next(Wednesday, reminded)!.At);
        Assert.Null(Next(Wednesday, reminded with { Reminders = 2 }));
    }

    [Fact]
    public void What_was_read_is_not_spoken_of() => Assert.Null(Next(Wednesday, Kept with { ReadAt = Wednesday }));

    [Fact]
    public void One_person_gets_one_a_week_whatever_it_was_about()
    {
        var other = Kept with { Resource = new("b"), KeptAt = Wednesday - Duration.FromDays(8) };
        var read = Kept with { Resource = new("c"), Reminders = 1, RemindedAt = Wednesday - Duration.FromDays(1), ReadAt = Wednesday };

        Assert.Equal(new(other, Wednesday + Duration.FromDays(6)), Next(Wednesday, Kept, other, read));
    }

    [Fact]
    public void What_waits_longest_comes_first()
    {
        var first = Kept with { Resource = new("b"), KeptAt = Wednesday - Duration.FromDays(9) };

        Assert.Equal(new(first, Wednesday), Next(Wednesday, Kept, first));
    }

    [Theory]
    [InlineData(2027, 3, 19, 22, 0, 2027, 3, 22, 7, 0)] // Friday night: Monday at 8 h
    [InlineData(2027, 3, 28, 9, 0, 2027, 3, 30, 6, 0)] // Easter Sunday, then Easter Monday: Tuesday at 8 h, in summer time
    public void It_waits_for_the_promotions_hours(int y, int m, int d, int h, int min, int y2, int m2, int d2, int h2, int min2) =>
        Assert.Equal(Instant.FromUtc(y2, m2, d2, h2, min2), Next(Instant.FromUtc(y, m, d, h, min), Kept)!.At);

    [Fact]
    public void While_reminders_rest_it_waits_for_their_end()
    {
        Pause pause = new(Ada, Wednesday, Instant.FromUtc(2027, 3, 25, 23, 0), Wednesday);

        Assert.Equal(Instant.FromUtc(2027, 3, 26, 7, 0), ReadingReminder.Next([Kept], Calendar, pause, Wednesday)!.At);
        Assert.Equal(Wednesday + Duration.FromDays(7), ReadingReminder.Next([Kept], Calendar, pause with { Until = Wednesday + Duration.FromDays(2) }, Wednesday)!.At);
    }

    private static ReadingReminder? Next(Instant now, params Reading[] all) => ReadingReminder.Next(all, Calendar, null, now);
}
