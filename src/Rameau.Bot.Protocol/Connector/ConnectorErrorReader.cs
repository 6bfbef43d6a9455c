using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// Understands the connector's refusals, whose body is <c>{"error":{"code","message"}}</c>, or <c>{"errorCode",
/// "message"}</c> with JSON inside the message, or a bare word, or nothing (SDK's ErrorResponse; Teams, "Send proactive messages").
/// </summary>
internal static class ConnectorErrorReader
{
    private const int LongestMessage = 500;
    private const int LongestBareCode = 64;

    private static readonly Dictionary<string, ConnectorErrorKind> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BotNotInConversationRoster"] = ConnectorErrorKind.Dead,
        ["MessageWritesBlocked"] = ConnectorErrorKind.Dead,
        ["ConversationBlockedByUser"] = ConnectorErrorKind.Dead,
        ["ForbiddenOperationException"] = ConnectorErrorKind.Dead,
        ["ConversationNotFound"] = ConnectorErrorKind.Dead,
        ["ActivityNotFoundInConversation"] = ConnectorErrorKind.ActivityGone,
        ["BotDisabledByAdmin"] = ConnectorErrorKind.Configuration,
        ["InvalidBotApiHost"] = ConnectorErrorKind.Configuration,
        ["NotEnoughPermissions"] = ConnectorErrorKind.Configuration,
    };

    /// <summary>The error of an exchange that did not bring what was asked for.</summary>
    public static ConnectorError Read(Exchange exchange) => exchange switch
    {
        Exchange.Answered { Succeeded: true } answer => new(
            ConnectorErrorKind.Other, answer.Status, null, "The answer cannot be read.") { CorrelationId = answer.CorrelationId },
        Exchange.Answered answer => Read(answer.Status, answer.Body.Span) with
        {
            RetryAfter = answer.RetryAfter,
            CorrelationId = answer.CorrelationId,
        },
        Exchange.NotSent { Reason: var reason } => new(ConnectorErrorKind.Unavailable, null, null, reason),
        Exchange.Unanswered { Reason: var reason } => new(ConnectorErrorKind.Unavailable, null, null, reason),
        Exchange.Refused { Error: var error } => error,
        _ => throw new UnreachableException(),
    };

    private static ConnectorError Read(int status, ReadOnlySpan<byte> body)
    {
        var (code, message) = JsonText.TryParse(body, out var json, out _, out _) ? OfJson(json) : OfText(body);

        return new(KindOf(status, code), status, code, message is { Length: > LongestMessage } ? message[..LongestMessage] : message);
    }

    private static ConnectorErrorKind KindOf(int status, string? code) => status switch
    {
        401 => ConnectorErrorKind.NotRegistered,
        403 or 404 when code is not null && Known.TryGetValue(code, out var kind) => kind,
        408 or 412 => ConnectorErrorKind.Unavailable,
        413 => ConnectorErrorKind.TooBig,
        429 => ConnectorErrorKind.Throttled,
        >= 300 and < 400 => ConnectorErrorKind.Configuration, // a redirect, which is never followed: the address is wrong
        501 => ConnectorErrorKind.Other,
        >= 500 => ConnectorErrorKind.Unavailable,
        _ => ConnectorErrorKind.Other,
    };

    private static (string? Code, string? Message) OfJson(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return OfText(json.GetString()!);
        }

        if (json.Object("error") is { } error)
        {
            return (error.Text("code"), error.Text("message"));
        }

        var message = json.Text("message");

        return message is not null
            && JsonText.TryParse(Encoding.UTF8.GetBytes(message), out var inner, out _, out _)
            && inner.Text("subCode") is { } subCode
                ? (subCode, inner.Text("details"))
                : (json.Text("code") ?? json.Text("error") ?? json.Member("errorCode")?.ToString(), message);
    }

    private static (string? Code, string? Message) OfText(ReadOnlySpan<byte> body) => OfText(Encoding.UTF8.GetString(body));

    private static (string? Code, string? Message) OfText(string text) => text.Trim() switch
    {
        "" => (null, null),
        { Length: <= LongestBareCode } word when word.All(char.IsAsciiLetterOrDigit) => (word, null),
        var sentence => (null, sentence),
    };
}
