using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class SendBudgetTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualClock time = new(ClientUnderTest.Start);
    private readonly SendBudget budget;

    public SendBudgetTests() => budget = new(time);

    [Fact]
    public async Task Seven_messages_go_at_once_and_the_eighth_a_second_after_the_first()
    {
        RunInline();
        await SendAsync(7, apart: TimeSpan.Zero);
        time.Advance(TimeSpan.FromMilliseconds(400));

        var eighth = EnterAsync("a");
        time.Advance(TimeSpan.FromMilliseconds(599));
        Assert.False(eighth.IsCompleted);

        time.Advance(TimeSpan.FromMilliseconds(1));
        await eighth;
    }

    [Fact]
    public async Task The_sixty_first_message_waits_until_the_first_is_thirty_seconds_old()
    {
        RunInline();
        await SendAsync(60, apart: TimeSpan.FromMilliseconds(200));

        Assert.Equal(TimeSpan.FromSeconds(30 - 60 * 0.2), await WaitAsync("a"));
    }

    [Fact]
    public async Task The_1801st_message_waits_until_the_first_is_an_hour_old()
    {
        RunInline();
        await SendAsync(1800, apart: Second);

        Assert.Equal(TimeSpan.FromMinutes(30), await WaitAsync("a"));
        Assert.Equal(Second, await WaitAsync("a"));
    }

    [Fact]
    public async Task A_tenant_gets_twenty_five_messages_a_second_over_all_its_conversations()
    {
        RunInline();
        Task[] all = [.. Enumerable.Range(0, 40).Select(index => EnterAsync($"chat {index}"))];

        Assert.Equal(25, all.Count(one => one.IsCompleted));
        await EnterAsync("chat 40", "another tenant");

        time.Advance(Second);
        await Task.WhenAll(all);
    }

    [Fact]
    public async Task Those_who_wait_for_a_tenant_are_served_in_the_order_in_which_they_came()
    {
        RunInline();
        List<int> served = [];
        Task[] all = [.. Enumerable.Range(0, 200).Select(ServeAsync)];

        for (var second = 1; second < 8; second++)
        {
            time.Advance(Second - TimeSpan.FromMilliseconds(1));
            var late = ServeAsync(200 + second); // asks just when a place is about to become free
            time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal(25 * (second + 1), served.Count);
            all = [.. all, late];
        }

        time.Advance(Second);
        await Task.WhenAll(all);
        Assert.Equal(served.Order(), served);

        async Task ServeAsync(int number)
        {
            await EnterAsync($"chat {number}");
            served.Add(number);
        }
    }

    [Fact]
    public async Task A_conversation_that_has_had_its_share_holds_back_no_other()
    {
        RunInline();
        await SendAsync(60, apart: TimeSpan.FromMilliseconds(200));
        time.Advance(Second); // the tenant's second is over
        var held = EnterAsync("a");

        for (var chat = 0; chat < 25; chat++)
        {
            Assert.True(EnterAsync($"chat {chat}").IsCompleted);
        }

        Assert.False(held.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(30));
        await held;
    }

    [Fact]
    public async Task Who_stops_waiting_keeps_nobody_from_being_served()
    {
        RunInline();
        using CancellationTokenSource impatient = new();
        await Task.WhenAll(Enumerable.Range(0, 25).Select(index => EnterAsync($"chat {index}")));
        var gone = budget.EnterAsync("gone", "t", impatient.Token);
        var patient = EnterAsync("patient");

        await impatient.CancelAsync();
        time.Advance(Second);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await patient;
    }

    [Fact]
    public async Task However_many_ask_and_whenever_no_window_ever_holds_more_than_its_limit()
    {
        RunInline();
        Random random = new(5);
        List<TimeSpan> all = [];
        Dictionary<string, List<TimeSpan>> each = new() { ["a"] = [], ["b"] = [], ["c"] = [], ["d"] = [], ["e"] = [], ["f"] = [] };
        Dictionary<string, Task> lanes = each.Keys.ToDictionary(chat => chat, _ => Task.CompletedTask);
        var start = time.GetTimestamp();

        while (time.GetElapsedTime(start) < TimeSpan.FromMinutes(90))
        {
            var chat = each.Keys.ElementAt(random.Next(each.Count));
            lanes[chat] = lanes[chat].IsCompleted ? TakeAsync(chat) : lanes[chat]; // one at a time, as the bot has it
            time.Advance(TimeSpan.FromMilliseconds(random.Next(1, 300)));
        }

        foreach (var taken in each.Values)
        {
            AssertNeverMoreThan(7, Second, taken);
            AssertNeverMoreThan(60, TimeSpan.FromSeconds(30), taken);
            AssertNeverMoreThan(1800, TimeSpan.FromHours(1), taken);
            Assert.True(taken.Count > 1800); // the hour's limit was met
        }

        AssertNeverMoreThan(25, Second, all);

        async Task TakeAsync(string chat)
        {
            await EnterAsync(chat);
            each[chat].Add(time.GetElapsedTime(start));
            all.Add(time.GetElapsedTime(start));
        }
    }

    [Fact]
    public async Task Conversations_idle_for_an_hour_are_forgotten()
    {
        RunInline();
        for (var index = 0; index < 1000; index++)
        {
            await EnterAsync($"chat {index}", $"tenant {index}");
        }

        time.Advance(TimeSpan.FromMinutes(59));
        await EnterAsync("recent");
        Assert.Equal(1001, budget.RememberedConversations);

        time.Advance(TimeSpan.FromMinutes(11));
        await EnterAsync("now");
        Assert.Equal(2, budget.RememberedConversations);
    }

    /// <summary>Without a synchronisation context every continuation runs inside the call that completes its task: nothing is left to luck.</summary>
    private static void RunInline() => SynchronizationContext.SetSynchronizationContext(null);

    private Task EnterAsync(string conversation, string tenant = "t") => budget.EnterAsync(conversation, tenant, default);

    private async Task SendAsync(int count, TimeSpan apart)
    {
        for (var sent = 0; sent < count; sent++)
        {
            var one = EnterAsync("a");
            Assert.True(one.IsCompleted);
            await one;
            time.Advance(apart);
        }
    }

    /// <summary>Moves the clock from timer to timer until the message may go.</summary>
    private async Task<TimeSpan> WaitAsync(string conversation)
    {
        var before = time.GetTimestamp();
        var one = EnterAsync(conversation);

        while (!one.IsCompleted)
        {
            time.Advance(time.NextTimerIn!.Value);
        }

        await one;
        return time.GetElapsedTime(before);
    }

    private static void AssertNeverMoreThan(int count, TimeSpan span, List<TimeSpan> taken) =>
        Assert.All(taken.Zip(taken.Skip(count)), pair => Assert.True(pair.Second - pair.First >= span));
}
