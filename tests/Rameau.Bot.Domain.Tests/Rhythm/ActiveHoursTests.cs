using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Rhythm;

public sealed class ActiveHoursTests
{
    [Theory]
    [InlineData(12, 8, 0)]
    [InlineData(12, 18, 59)]
    public void An_active_instant_is_its_own_next(int day, int hour, int minute)
    {
        var instant = At(2027, 1, day, hour, minute);

        Assert.Equal(instant, ActiveHours.NextFrom(instant, Paris));
    }

    [Theory]
    [InlineData(12, 7, 59, 12)] // Tuesday, too early
    [InlineData(12, 19, 0, 13)] // Tuesday, too late
    [InlineData(15, 19, 0, 18)] // Friday evening
    [InlineData(16, 12, 0, 18)] // Saturday
    [InlineData(17, 23, 59, 18)] // Sunday
    [InlineData(1, 12, 0, 4)] // New Year's Day, a Friday
    public void Any_other_instant_waits_for_the_next_opening(int day, int hour, int minute, int opens) =>
        Assert.Equal(At(2027, 1, opens, 8), ActiveHours.NextFrom(At(2027, 1, day, hour, minute), Paris));

    [Fact]
    public void Hours_are_those_of_the_promotions_zone()
    {
        var reunion = DateTimeZoneProviders.Tzdb["Indian/Reunion"];

        Assert.Equal(At(2027, 1, 12, 5), ActiveHours.NextFrom(At(2027, 1, 12, 4), reunion)); // 8 h there is 5 h in Paris
    }
}
