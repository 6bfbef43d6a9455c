using System.Text.Json;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class ConnectorClientTests
{
    private static readonly ConversationReference Group = ClientUnderTest.Group;

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/tenant")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant/")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant//")]
    public void One_slash_follows_the_service_url_and_ids_are_encoded(string serviceUrl)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("201");

        under.Play(client => client.SendAsync(
            Group with { ServiceUrl = serviceUrl, ThreadRoot = "1755" }, ClientUnderTest.Hello, default));

        Assert.Equal(
            "https://smba.trafficmanager.net/emea/tenant/v3/conversations/19%3Agrp1%40thread.v2%3Bmessageid%3D1755/activities",
            Assert.Single(under.Connector.Calls).Address.AbsoluteUri);
    }

    [Fact]
    public void A_call_says_who_makes_it_and_in_which_encoding()
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("201");

        under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default));

        var call = Assert.Single(under.Connector.Calls);
        Assert.Equal(
            ("Bearer token-1", "application/json; charset=utf-8", "Rameau.Bot.Protocol/1.0"),
            (call.Authorization, call.ContentType, call.UserAgent));
    }

    [Theory]
    [InlineData("P1/S1/eve", "\"P1%2FS1%2Feve\"")]
    [InlineData("P1/\"é\\\n", "\"P1%2F%22%C3%A9%5C%0A\"")]
    public void A_message_with_a_name_says_it_with_each_attempt(string key, string header)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("429").Plays("201");

        under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, key, default));

        Assert.Equal([header, header], under.Connector.Calls.Select(call => call.IdempotencyKey));
    }

    [Fact]
    public void A_message_without_a_name_goes_without_the_header()
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("201");

        under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default));

        Assert.Null(Assert.Single(under.Connector.Calls).IdempotencyKey);
    }

    [Fact]
    public void Without_a_token_a_call_is_made_without_the_header()
    {
        using ClientUnderTest under = new();
        under.Tokens.Anonymous = true;
        under.Connector.Plays("201");

        Assert.IsType<SendOutcome.Sent>(under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default)).Outcome);
        Assert.Null(Assert.Single(under.Connector.Calls).Authorization);
    }

    [Fact]
    public void A_host_that_is_not_allowed_gets_neither_a_token_nor_a_call()
    {
        using ClientUnderTest under = new(hostAllowed: false);

        Assert.Equal(ConnectorErrorKind.HostNotAllowed, Refusal(under, Group, ClientUnderTest.Hello).Kind);
        Assert.Equal(0, under.Tokens.Asked);
    }

    [Fact]
    public void Without_a_token_to_be_had_nothing_is_called()
    {
        using ClientUnderTest under = new();
        under.Tokens.Broken = true;

        var error = Refusal(under, Group, ClientUnderTest.Hello);

        Assert.Equal((ConnectorErrorKind.Configuration, "The secret has expired."), (error.Kind, error.Message));
    }

    [Theory]
    [InlineData("", "a:1")]
    [InlineData("smba.trafficmanager.net", "a:1")]
    [InlineData("file:///etc/passwd", "a:1")]
    [InlineData("https://user@smba.trafficmanager.net/", "a:1")]
    [InlineData("https://smba.trafficmanager.net/?a=b", "a:1")]
    [InlineData("https://smba.trafficmanager.net/", "")]
    [InlineData("https://smba.trafficmanager.net/", "..")]
    public void An_address_that_would_lead_elsewhere_is_refused(string serviceUrl, string conversationId)
    {
        using ClientUnderTest under = new();

        Assert.Equal("BadAddress", Refusal(under, new("msteams", serviceUrl, conversationId), ClientUnderTest.Hello).Code);
        Assert.Equal(0, under.Tokens.Asked);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("x")]
    public void An_activity_of_80_000_bytes_of_UTF16_is_sent_and_one_character_more_is_refused(string letter)
    {
        using ClientUnderTest under = new();
        under.Connector.Plays("201");
        var envelope = """{"type":"message","text":"","textFormat":"plain"}""".Length;
        var longest = string.Concat(Enumerable.Repeat(letter, 40_000 - envelope));

        Assert.IsType<SendOutcome.Sent>(under.Play(client =>
            client.SendAsync(Group, OutgoingActivity.Saying(longest, TextFormat.Plain), default)).Outcome);
        Assert.Equal(
            (ConnectorErrorKind.TooBig, "The activity has 80002 bytes of UTF-16, the limit is 80000."),
            Refusal(under, Group, OutgoingActivity.Saying(longest + letter, TextFormat.Plain)) switch { var error => (error.Kind, error.Message!) });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"id\":5}")]
    public void A_success_without_an_id_is_still_a_success(string body)
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(202, body);

        Assert.Null(Assert.IsType<SendOutcome.Sent>(
            under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default)).Outcome).ActivityId);
    }

    [Fact]
    public void A_post_is_sent_once_its_status_has_come_even_if_the_rest_breaks()
    {
        using ClientUnderTest under = new();
        under.Connector.BreaksAfterStatus(201);

        Assert.Null(Assert.IsType<SendOutcome.Sent>(
            under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default)).Outcome).ActivityId);
    }

    [Fact]
    public void A_member_is_asked_for_again_when_the_answer_breaks()
    {
        using ClientUnderTest under = new();
        under.Connector.BreaksAfterStatus(200).Answers(200, """{"id":"29:ada","objectId":"d-1","userRole":"guest"}""");

        var found = Assert.IsType<MemberOutcome.Found>(under.Play(client => client.GetMemberAsync(Group, "29:ada", default)).Outcome);

        Assert.Equal(new TeamsChannelAccount("29:ada", AadObjectId: "d-1", UserRole: "guest"), found.Member);
    }

    [Theory]
    [InlineData("MS-CV", 201)]
    [InlineData("X-Correlating-OperationId", 201)]
    [InlineData("MS-CV", 502)]
    [InlineData("MS-CV", 403)]
    public void The_correlation_id_is_surfaced_whatever_the_outcome(string header, int status)
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(status, "", (header, "abc.1"));

        Assert.Equal("abc.1", under.Play(client => client.SendAsync(Group, ClientUnderTest.Hello, default)).Outcome.CorrelationId);
    }

    [Fact]
    public void A_message_already_gone_is_deleted_enough()
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(404, """{"error":{"code":"ActivityNotFoundInConversation","message":"m"}}""");

        Assert.IsType<DeleteOutcome.AlreadyGone>(under.Play(client => client.DeleteAsync(Group, "1", default)).Outcome);
    }

    [Fact]
    public void A_personal_conversation_is_asked_for_with_the_tenant_in_both_places_and_without_activity()
    {
        using ClientUnderTest under = new();
        under.Connector.Answers(201, """{"id":"a:1"}""");

        under.Play(client => client.CreatePersonalConversationAsync(Group.ServiceUrl, "t-1", "29:ada", default));

        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse("""{"isGroup":false,"members":[{"id":"29:ada"}],"tenantId":"t-1","channelData":{"tenant":{"id":"t-1"}}}"""),
            Assert.Single(under.Connector.Calls).Body!.Value));
    }

    [Fact]
    public void A_real_handler_follows_no_redirect()
    {
        using var handler = ConnectorClient.CreateHandler();

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
    }

    private static ConnectorError Refusal(ClientUnderTest under, ConversationReference to, OutgoingActivity activity) =>
        Assert.IsType<SendOutcome.Refused>(under.Play(client => client.SendAsync(to, activity, default)).Outcome).Error;
}
