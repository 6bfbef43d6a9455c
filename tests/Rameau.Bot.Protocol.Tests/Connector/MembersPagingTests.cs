using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class MembersPagingTests
{
    [Fact]
    public void Pages_are_read_until_no_token_comes_back()
    {
        using ClientUnderTest under = new();
        under.Connector
            .Answers(200, """{"members":[{"id":"1"},{"id":"2"}],"continuationToken":"p/2 &x"}""")
            .Answers(200, """{"members":[],"continuationToken":"p3"}""")
            .Answers(200, """{"members":[{"id":"3"}],"continuationToken":""}""");

        var found = Assert.IsType<MembersOutcome.Found>(Members(under));

        Assert.Equal(["1", "2", "3"], found.Members.Select(member => member.Id));
        Assert.Equal(
            ["?pageSize=500", "?pageSize=500&continuationToken=p%2F2%20%26x", "?pageSize=500&continuationToken=p3"],
            under.Connector.Calls.Select(call => call.Address.Query));
    }

    [Fact]
    public void A_token_that_comes_back_a_second_time_ends_in_a_refusal_and_not_in_a_part_of_the_members()
    {
        using ClientUnderTest under = new();
        under.Connector
            .Answers(200, """{"members":[{"id":"1"}],"continuationToken":"a"}""")
            .Answers(200, """{"members":[{"id":"2"}],"continuationToken":"b"}""")
            .Answers(200, """{"members":[{"id":"1"}],"continuationToken":"a"}""");

        Assert.Equal(ConnectorErrorKind.Other, Assert.IsType<MembersOutcome.Refused>(Members(under)).Error.Kind);
    }

    [Fact]
    public void A_page_that_is_refused_ends_in_a_refusal_and_not_in_a_part_of_the_members()
    {
        using ClientUnderTest under = new();
        under.Connector
            .Answers(200, """{"members":[{"id":"1"}],"continuationToken":"a"}""")
            .Answers(403, """{"error":{"code":"BotNotInConversationRoster","message":"m"}}""");

        Assert.Equal(ConnectorErrorKind.Dead, Assert.IsType<MembersOutcome.Refused>(Members(under)).Error.Kind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"members\":{}}")]
    [InlineData("<html>")]
    public void An_answer_that_is_no_page_is_refused(string body)
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(200, body);

        Assert.Equal("The answer cannot be read.", Assert.IsType<MembersOutcome.Refused>(Members(under)).Error.Message);
    }

    private static MembersOutcome Members(ClientUnderTest under) =>
        under.Play(client => client.GetMembersAsync(ClientUnderTest.Group with { ThreadRoot = "1755" }, default)).Outcome;
}
