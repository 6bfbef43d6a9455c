using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class RetryWaitTests
{
    [Theory]
    [InlineData("429", "refused Throttled")]
    [InlineData("412", "refused Unavailable")]
    [InlineData("refused", "refused Unavailable")]
    public void After_four_attempts_a_post_is_refused_for_it_surely_did_not_happen(string step, string outcome)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays(step).Plays(step).Plays(step).Plays(step);

        var (result, waits) = under.Play(client => Operations.RunAsync(client, "send"));

        Assert.Equal(outcome, result);
        Assert.Equal([2, 4, 8], waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("503")]
    [InlineData("timeout")]
    public void After_four_attempts_an_update_is_refused_as_unavailable(string step)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays(step).Plays(step).Plays(step).Plays(step);

        Assert.Equal("refused Unavailable", under.Play(client => Operations.RunAsync(client, "update")).Outcome);
    }

    [Fact]
    public void A_throttled_post_that_then_times_out_is_doubtful()
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("429").Plays("timeout");

        var (outcome, waits) = under.Play(client => Operations.RunAsync(client, "send"));

        Assert.Equal("doubtful", outcome);
        Assert.Equal([2, 15], waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData(0.0, 1.6)]
    [InlineData(1.0, 2.4)]
    public void Chance_makes_a_wait_a_fifth_shorter_or_longer(double chance, double seconds)
    {
        using ClientUnderTest under = new(chance: chance);
        under.Connector.Plays("412").Plays("201");

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(under.Play(client => Operations.RunAsync(client, "send")).Waits));
    }

    [Fact]
    public void Waits_double_up_to_twenty_seconds_and_no_more_than_a_minute_in_all()
    {
        using ClientUnderTest under = new(new() { Attempts = 100 });
        under.Connector.Plays("412").Plays("412").Plays("412").Plays("412").Plays("412").Plays("412");

        Assert.Equal([2, 4, 8, 16, 20], under.Play(client => Operations.RunAsync(client, "send")).Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 12 Aug 2026 09:00:11 GMT", 11)]
    [InlineData("soon", 2)]
    public void Retry_After_is_obeyed_as_seconds_or_as_a_date_and_else_backed_off(string header, int seconds)
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(429, "", ("Retry-After", header)).Plays("201");

        var (outcome, waits) = under.Play(client => Operations.RunAsync(client, "send"));

        Assert.Equal("done", outcome);
        Assert.Equal([seconds], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public void A_Retry_After_in_the_past_is_no_wait()
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(429, "", ("Retry-After", "Wed, 12 Aug 2026 08:00:00 GMT")).Plays("201");

        Assert.Empty(under.Play(client => Operations.RunAsync(client, "send")).Waits);
    }

    [Fact]
    public void A_Retry_After_beyond_patience_is_handed_to_the_caller()
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(429, "", ("Retry-After", "3600"));

        var refused = Assert.IsType<SendOutcome.Refused>(
            under.Play(client => client.SendAsync(ClientUnderTest.Group, ClientUnderTest.Hello, default)).Outcome);

        Assert.Equal((ConnectorErrorKind.Throttled, TimeSpan.FromHours(1)), (refused.Error.Kind, refused.Error.RetryAfter));
    }

    [Fact]
    public void A_401_is_replayed_once_at_once_with_a_fresh_token()
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("401").Plays("201");

        var (outcome, waits) = under.Play(client => Operations.RunAsync(client, "send"));

        Assert.Equal(("done", 1), (outcome, under.Tokens.Refreshed));
        Assert.Empty(waits);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], under.Connector.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public void A_second_401_is_final_even_after_another_refusal_in_between()
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("401").Plays("429").Plays("401");

        Assert.Equal("refused NotRegistered", under.Play(client => Operations.RunAsync(client, "send")).Outcome);
        Assert.Equal(1, under.Tokens.Refreshed);
    }

    [Fact]
    public async Task A_cancelled_caller_is_not_kept_waiting_for_the_next_attempt()
    {
        using ClientUnderTest under = new();
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(1), under.Time);
        under.Connector.Plays("429");
        var sending = under.Client.SendAsync(ClientUnderTest.Group, ClientUnderTest.Hello, stop.Token);

        under.Time.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        under.Connector.HasPlayedAll();
    }
}
