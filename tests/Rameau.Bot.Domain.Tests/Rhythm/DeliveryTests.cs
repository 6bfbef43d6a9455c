using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Rhythm;

public sealed class DeliveryTests
{
    private static readonly Instant Now = At(2027, 3, 10, 9);

    [Fact]
    public void Of_two_that_one_run_sent_the_one_that_was_due_later_is_the_newer()
    {
        Delivery reminder = Sent("P1/W/two-weeks", Now - Duration.FromDays(6)), asked = Sent("P1/W/1/asked", Now);

        Assert.True(asked.IsNewerThan(reminder));
        Assert.False(reminder.IsNewerThan(asked));
    }

    [Fact]
    public void One_that_was_sent_later_is_newer_whenever_it_was_due() =>
        Assert.True((Sent("P1/W/eve", Now - Duration.FromDays(1)) with { SettledAt = Now + Duration.FromMinutes(1) }).IsNewerThan(Sent("P1/W/1/asked", Now)));

    private static Delivery Sent(string key, Instant dueAt) =>
        new(new(key), new(key), P1.Id, new("W"), 0, "rule", "reminder", dueAt, Now + Duration.FromDays(9), DeliveryState.Sent) { SettledAt = Now };
}
