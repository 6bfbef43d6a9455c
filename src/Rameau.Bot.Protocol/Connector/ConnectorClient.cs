using System.Text;
using System.Text.Json;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// Calls the Bot Connector REST API v3. Every foreseeable failure is an outcome; only cancellation by the caller
/// throws, and then a message may or may not have been posted. Safe for use by many threads at once.
/// Does not keep to the sending limits by itself: ask a <see cref="SendBudget"/> first.
/// </summary>
/// <param name="http">Over <see cref="CreateHandler"/>, which follows no redirect: a token must not travel.</param>
/// <param name="chance">From 0 to 1, to spread the waits; called by many threads at once.</param>
public sealed class ConnectorClient(
    HttpClient http, IConnectorTokens tokens, IServiceUrlPolicy policy, TimeProvider time, Func<double> chance, ConnectorOptions options)
{
    /// <summary>
    /// The longest activity sent, in bytes of UTF-16 as Teams counts: it advises 80 KB and refuses about 100 KB
    /// (Teams, "Format your bot messages").
    /// </summary>
    public const int MaxActivityBytes = 80_000;

    private readonly ConnectorCourier courier = new(new(http, tokens, time, options), policy, time, chance, options);

    /// <summary>A handler fit for the client: no redirects, no cookies, connections renewed so that DNS changes are seen.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };

    /// <summary>Posts a message or shows that the bot is typing.</summary>
    public Task<SendOutcome> SendAsync(ConversationReference to, OutgoingActivity activity, CancellationToken cancellationToken) =>
        SendAsync(to, activity, idempotencyKey: null, cancellationToken);

    /// <summary>Posts a message under a name of its own.</summary>
    /// <param name="idempotencyKey">
    /// The same whenever this message is sent, by whatever process. It goes out as <c>Idempotency-Key</c> (IETF draft
    /// draft-ietf-httpapi-idempotency-key-header). The connector ignores it today, so nothing is concluded from it here and a
    /// doubtful post is still not repeated; a proxy or a test's connector can tell by it what was sent twice.
    /// </param>
    public Task<SendOutcome> SendAsync(ConversationReference to, OutgoingActivity activity, string? idempotencyKey, CancellationToken cancellationToken) =>
        PostAsync(to, activity, ["conversations", to.Address, "activities"], cancellationToken, idempotencyKey);

    /// <summary>Posts an answer to a message.</summary>
    public Task<SendOutcome> ReplyAsync(
        ConversationReference to, string activityId, OutgoingActivity activity, CancellationToken cancellationToken) =>
        PostAsync(to, activity with { ReplyToId = activityId }, ["conversations", to.Address, "activities", activityId], cancellationToken);

    /// <summary>Replaces a message of the bot as a whole.</summary>
    public async Task<UpdateOutcome> UpdateAsync(
        ConversationReference to, string activityId, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        var exchange = await CallAsync(
            HttpMethod.Put, to.ServiceUrl, ["conversations", to.Address, "activities", activityId],
            Repetition.Harmless, cancellationToken, Body(activity)).ConfigureAwait(false);

        return exchange is Exchange.Answered { Succeeded: true }
            ? new UpdateOutcome.Updated()
            : new UpdateOutcome.Refused(ConnectorErrorReader.Read(exchange));
    }

    /// <summary>Deletes a message of the bot.</summary>
    public async Task<DeleteOutcome> DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellationToken)
    {
        var exchange = await CallAsync(
            HttpMethod.Delete, to.ServiceUrl, ["conversations", to.Address, "activities", activityId],
            Repetition.Harmless, cancellationToken).ConfigureAwait(false);

        return exchange is Exchange.Answered { Succeeded: true }
            ? new DeleteOutcome.Deleted()
            : ConnectorErrorReader.Read(exchange) switch
            {
                { Kind: ConnectorErrorKind.ActivityGone } => new DeleteOutcome.AlreadyGone(),
                var error => new DeleteOutcome.Refused(error),
            };
    }

    /// <summary>Opens the personal conversation with somebody who has the app; nothing is shown to them.</summary>
    /// <param name="userId">The person's id for this bot, <c>29:…</c>.</param>
    public async Task<OpenOutcome> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken)
    {
        var body = ProtocolJson.Write(
            PersonalConversationRequest.With(userId, tenantId), ProtocolJson.Default.PersonalConversationRequest);
        var exchange = await CallAsync(
            HttpMethod.Post, serviceUrl, ["conversations"], Repetition.Harmless, cancellationToken, body).ConfigureAwait(false);

        return Answer(exchange)?.Text("id") is { Length: > 0 } id
            ? new OpenOutcome.Opened(id)
            : new OpenOutcome.Refused(ConnectorErrorReader.Read(exchange));
    }

    /// <summary>Everybody in the conversation, page after page. The bot itself is not among them.</summary>
    public async Task<MembersOutcome> GetMembersAsync(ConversationReference of, CancellationToken cancellationToken)
    {
        List<TeamsChannelAccount> members = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        string? token = null;

        do
        {
            var next = token is null ? "" : $"&continuationToken={Uri.EscapeDataString(token)}";
            var exchange = await CallAsync(
                HttpMethod.Get, of.ServiceUrl, ["conversations", of.ConversationId, "pagedmembers"], Repetition.Harmless,
                cancellationToken, query: $"?pageSize={options.MembersPageSize}{next}").ConfigureAwait(false);

            if (Answer(exchange) is not { } page || page.Member("members") is not { ValueKind: JsonValueKind.Array })
            {
                return new MembersOutcome.Refused(ConnectorErrorReader.Read(exchange));
            }

            members.AddRange(page.Objects("members").Select(TeamsChannelAccount.Read).OfType<TeamsChannelAccount>());
            token = page.Text("continuationToken") is { Length: > 0 } more ? more : null;

            if (token is not null && !seen.Add(token))
            {
                return new MembersOutcome.Refused(new(ConnectorErrorKind.Other, 200, null, "The pages of members go round in a circle."));
            }
        }
        while (token is not null);

        return new MembersOutcome.Found(members);
    }

    /// <param name="memberId">The id for this bot, the directory id or the user principal name.</param>
    public async Task<MemberOutcome> GetMemberAsync(ConversationReference of, string memberId, CancellationToken cancellationToken)
    {
        var exchange = await CallAsync(
            HttpMethod.Get, of.ServiceUrl, ["conversations", of.ConversationId, "members", memberId],
            Repetition.Harmless, cancellationToken).ConfigureAwait(false);

        return Answer(exchange) is { } json && TeamsChannelAccount.Read(json) is { } member
            ? new MemberOutcome.Found(member)
            : new MemberOutcome.Refused(ConnectorErrorReader.Read(exchange));
    }

    private async Task<SendOutcome> PostAsync(
        ConversationReference to, OutgoingActivity activity, string[] path, CancellationToken cancellationToken, string? idempotencyKey = null)
    {
        var exchange = await CallAsync(
            HttpMethod.Post, to.ServiceUrl, path, Repetition.OnlyIfSurelyNotDone, cancellationToken, Body(activity), idempotencyKey: idempotencyKey)
            .ConfigureAwait(false);

        return exchange switch
        {
            Exchange.Answered { Succeeded: true } answer =>
                new SendOutcome.Sent(Answer(answer)?.Text("id")) { CorrelationId = answer.CorrelationId },
            Exchange.Answered answer when RetryRule.IsUnclear(answer) =>
                new SendOutcome.Doubtful($"The connector answered {answer.Status}.") { CorrelationId = answer.CorrelationId },
            Exchange.Unanswered { Reason: var reason } => new SendOutcome.Doubtful(reason),
            _ => ConnectorErrorReader.Read(exchange) switch { var error => new SendOutcome.Refused(error) { CorrelationId = error.CorrelationId } },
        };
    }

    private Task<Exchange> CallAsync(
        HttpMethod method, string serviceUrl, string[] path, Repetition repetition, CancellationToken cancellationToken,
        ReadOnlyMemory<byte>? body = null, string query = "", string? idempotencyKey = null)
    {
        ConnectorError? fault = null;
        Uri? address = null;

        if (!ConnectorAddress.TryParse(serviceUrl, out var host) || !ConnectorAddress.TryBuild(host, path, query, out address))
        {
            fault = new(ConnectorErrorKind.Other, null, "BadAddress", "The service URL or an id cannot be part of an address.");
        }
        else if (body is { } utf8 && 2 * Encoding.UTF8.GetCharCount(utf8.Span) is > MaxActivityBytes and var size)
        {
            fault = new(ConnectorErrorKind.TooBig, null, null, $"The activity has {size} bytes of UTF-16, the limit is {MaxActivityBytes}.");
        }

        return fault is null
            ? courier.CarryAsync(new(method, host!, address!, repetition, body, idempotencyKey), cancellationToken)
            : Task.FromResult<Exchange>(new Exchange.Refused(fault));
    }

    private static ReadOnlyMemory<byte> Body(OutgoingActivity activity) =>
        ProtocolJson.Write(activity, ProtocolJson.Default.OutgoingActivity);

    private static JsonElement? Answer(Exchange exchange) =>
        exchange is Exchange.Answered { Succeeded: true, Body: var body } && JsonText.TryParse(body.Span, out var json, out _, out _)
            ? json
            : null;
}
