namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>The whole table of what is repeated, for each operation and each thing that can happen to it.</summary>
public sealed class RetryTableTests
{
    private static readonly string[] Posts = ["send", "reply"];
    private static readonly string[] Harmless = ["update", "delete", "open", "members", "member"];
    private static readonly string[] NothingHappened = ["429", "412", "401", "refused", "unknown host", "no TLS"];
    private static readonly string[] Unclear = ["408", "500", "502", "503", "504", "timeout", "broken", "reset"];
    private static readonly string[] Final = ["400", "403", "404", "405", "409", "413", "501", "302", "307"];

    public static TheoryData<string, string> RepeatedOperations => Table(
        Posts.SelectMany(post => NothingHappened.Select(step => (post, step))),
        Harmless.SelectMany(call => NothingHappened.Concat(Unclear).Select(step => (call, step))));

    public static TheoryData<string, string> DoubtfulOperations => Table(Posts.SelectMany(post => Unclear.Select(step => (post, step))));

    public static TheoryData<string, string> FinalOperations =>
        Table(Posts.Concat(Harmless).SelectMany(call => Final.Select(step => (call, step))));

    [Theory]
    [MemberData(nameof(RepeatedOperations))]
    public void What_has_surely_not_happened_or_may_happen_twice_is_repeated(string operation, string step)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays(step);
        AnswersWell(under, operation);

        Assert.Equal("done", under.Play(client => Operations.RunAsync(client, operation)).Outcome);
        Assert.Equal(2, under.Connector.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(DoubtfulOperations))]
    public void A_post_whose_fate_is_unknown_is_doubtful_and_not_sent_again(string operation, string step)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays(step);

        Assert.Equal("doubtful", under.Play(client => Operations.RunAsync(client, operation)).Outcome);
        Assert.Single(under.Connector.Calls);
    }

    [Theory]
    [MemberData(nameof(FinalOperations))]
    public void A_plain_refusal_or_a_redirect_is_final(string operation, string step)
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(int.Parse(step, null), "", ("Location", "https://evil.example/"));

        Assert.StartsWith("refused", under.Play(client => Operations.RunAsync(client, operation)).Outcome, StringComparison.Ordinal);
        Assert.Single(under.Connector.Calls);
    }

    private static void AnswersWell(ClientUnderTest under, string operation) =>
        under.Connector.Answers(200, operation == "members" ? """{"members":[]}""" : """{"id":"x"}""");

    private static TheoryData<string, string> Table(params IEnumerable<(string Operation, string Step)>[] parts)
    {
        TheoryData<string, string> table = new();

        foreach (var (operation, step) in parts.SelectMany(part => part))
        {
            table.Add(operation, step);
        }

        return table;
    }
}
