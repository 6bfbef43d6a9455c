using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Tests.Connector;

public sealed class ConnectorErrorTests
{
    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"m","innerHttpError":{"statusCode":403,"body":{}}}}""", "BotNotInConversationRoster", "m")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"d\"}"}""", "MessageWritesBlocked", "d")]
    [InlineData("""{"errorCode":209,"message":"no JSON here"}""", "209", "no JSON here")]
    [InlineData("""{"code":"ForbiddenOperationException","message":"m"}""", "ForbiddenOperationException", "m")]
    [InlineData("""{"error":"invalid"}""", "invalid", null)]
    [InlineData("""{"message":"Authorization has been denied for this request."}""", null, "Authorization has been denied for this request.")]
    [InlineData("\"ConversationBlockedByUser\"", "ConversationBlockedByUser", null)]
    [InlineData("ConversationBlockedByUser", "ConversationBlockedByUser", null)]
    [InlineData("<html>Bad gateway, sorry</html>", null, "<html>Bad gateway, sorry</html>")]
    [InlineData("", null, null)]
    [InlineData("  \n", null, null)]
    [InlineData("null", null, null)]
    [InlineData("[]", null, null)]
    public void Every_shape_of_body_gives_a_code_and_a_message_as_far_as_it_has_them(string body, string? code, string? message)
    {
        var error = Error(403, body);

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", ConnectorErrorKind.Dead)]
    [InlineData(403, "MessageWritesBlocked", ConnectorErrorKind.Dead)]
    [InlineData(403, "ConversationBlockedByUser", ConnectorErrorKind.Dead)]
    [InlineData(403, "ForbiddenOperationException", ConnectorErrorKind.Dead)]
    [InlineData(404, "ConversationNotFound", ConnectorErrorKind.Dead)]
    [InlineData(404, "conversationnotfound", ConnectorErrorKind.Dead)]
    [InlineData(404, "ActivityNotFoundInConversation", ConnectorErrorKind.ActivityGone)]
    [InlineData(404, "MemberNotFoundInConversation", ConnectorErrorKind.Other)]
    [InlineData(404, "", ConnectorErrorKind.Other)]
    [InlineData(403, "BotDisabledByAdmin", ConnectorErrorKind.Configuration)]
    [InlineData(403, "InvalidBotApiHost", ConnectorErrorKind.Configuration)]
    [InlineData(403, "NotEnoughPermissions", ConnectorErrorKind.Configuration)]
    [InlineData(403, "SomethingNew", ConnectorErrorKind.Other)]
    [InlineData(413, "MessageSizeTooBig", ConnectorErrorKind.TooBig)]
    [InlineData(429, "Throttled", ConnectorErrorKind.Throttled)]
    [InlineData(401, "BotNotRegistered", ConnectorErrorKind.NotRegistered)]
    [InlineData(412, "PreconditionFailed", ConnectorErrorKind.Unavailable)]
    [InlineData(400, "BadSyntax", ConnectorErrorKind.Other)]
    [InlineData(400, "ConversationNotFound", ConnectorErrorKind.Other)]
    [InlineData(501, "DeleteActivityAPINotImplemented", ConnectorErrorKind.Other)]
    [InlineData(302, "", ConnectorErrorKind.Configuration)]
    public void Status_and_code_together_say_what_to_do(int status, string code, ConnectorErrorKind kind)
    {
        var error = Error(status, $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""");

        Assert.Equal((kind, status), (error.Kind, error.Status));
    }

    [Fact]
    public void A_long_message_is_cut_for_the_log() => Assert.Equal(500, Error(400, new string('é', 10_000)).Message?.Length);

    [Fact]
    public void An_answer_of_many_megabytes_is_not_read() => Assert.Null(Error(400, new string('x', 5 << 20)).Message);

    private static ConnectorError Error(int status, string body)
    {
        using ClientUnderTest under = new(new() { Attempts = 1 });
        under.Connector.Answers(status, body);

        return Assert.IsType<SendOutcome.Refused>(
            under.Play(client => client.SendAsync(ClientUnderTest.Group, ClientUnderTest.Hello, default)).Outcome).Error;
    }
}
