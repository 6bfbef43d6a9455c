using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class SendBudgetTests
{
    private readonly ManualClock time = new(ClientUnderTest.Start);
    private readonly SendBudget budget;

    public SendBudgetTests() => budget = new(time);

    [Fact]
    public void Seven_messages_go_at_once_and_the_eighth_a_second_after_the_first()
    {
        Assert.Equal(7, TakenAtOnce("a", "t"));
        time.Advance(TimeSpan.FromMilliseconds(400));

        Assert.Equal(TimeSpan.FromMilliseconds(600), budget.WaitBefore("a", "t"));
        Assert.Equal(TimeSpan.FromMilliseconds(600), budget.Take("a", "t"));

        time.Advance(TimeSpan.FromMilliseconds(600));
        Assert.Equal(TimeSpan.Zero, budget.Take("a", "t"));
    }

    [Fact]
    public void The_sixty_first_message_waits_until_the_first_is_thirty_seconds_old()
    {
        Fill(60, apart: TimeSpan.FromMilliseconds(200));

        Assert.Equal(TimeSpan.FromSeconds(30 - 60 * 0.2), budget.WaitBefore("a", "t"));
    }

    [Fact]
    public void The_1801st_message_waits_until_the_first_is_an_hour_old()
    {
        Fill(1800, apart: TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromMinutes(30), budget.Take("a", "t"));
        time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(TimeSpan.Zero, budget.Take("a", "t"));
        Assert.Equal(TimeSpan.FromSeconds(1), budget.Take("a", "t"));
    }

    [Fact]
    public void A_tenant_gets_twenty_five_messages_a_second_over_all_its_conversations()
    {
        Assert.Equal(25, Enumerable.Range(0, 40).Count(index => budget.Take($"chat {index}", "t") == TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromSeconds(1), budget.WaitBefore("chat 40", "t"));
        Assert.Equal(TimeSpan.Zero, budget.WaitBefore("chat 40", "another tenant"));
    }

    [Fact]
    public void A_refused_message_is_not_counted_against_anybody()
    {
        Assert.Equal(7, TakenAtOnce("a", "t"));

        Assert.Equal(18, Enumerable.Range(0, 100).Count(index => budget.Take($"chat {index}", "t") == TimeSpan.Zero));
    }

    [Fact]
    public void However_often_it_is_asked_no_window_ever_holds_more_than_its_limit()
    {
        Random random = new(5);
        List<TimeSpan> taken = [];
        var now = TimeSpan.Zero;

        while (now < TimeSpan.FromMinutes(90))
        {
            if (budget.Take("a", "t") == TimeSpan.Zero)
            {
                taken.Add(now);
            }

            var step = TimeSpan.FromMilliseconds(random.Next(1, 900));
            time.Advance(step);
            now += step;
        }

        AssertNeverMoreThan(7, TimeSpan.FromSeconds(1), taken);
        AssertNeverMoreThan(60, TimeSpan.FromSeconds(30), taken);
        AssertNeverMoreThan(1800, TimeSpan.FromHours(1), taken);
        Assert.True(taken.Count > 1800);
    }

    [Fact]
    public void Conversations_idle_for_an_hour_are_forgotten()
    {
        for (var index = 0; index < 1000; index++)
        {
            budget.Take($"chat {index}", $"tenant {index}");
        }

        time.Advance(TimeSpan.FromMinutes(59));
        budget.Take("recent", "t");
        Assert.Equal(1001, budget.RememberedConversations);

        time.Advance(TimeSpan.FromMinutes(11));
        budget.Take("now", "t");
        Assert.Equal(2, budget.RememberedConversations);
    }

    private int TakenAtOnce(string conversation, string tenant) =>
        Enumerable.Range(0, 20).Count(_ => budget.Take(conversation, tenant) == TimeSpan.Zero);

    private void Fill(int count, TimeSpan apart)
    {
        for (var sent = 0; sent < count; time.Advance(apart))
        {
            sent += budget.Take("a", "t") == TimeSpan.Zero ? 1 : 0;
        }
    }

    private static void AssertNeverMoreThan(int count, TimeSpan span, List<TimeSpan> taken) =>
        Assert.All(taken.Zip(taken.Skip(count)), pair => Assert.True(pair.Second - pair.First >= span));
}
