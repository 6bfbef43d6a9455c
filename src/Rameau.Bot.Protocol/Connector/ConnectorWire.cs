using System.Net.Http.Headers;

namespace Rameau.Bot.Protocol.Connector;

/// <summary>Makes one attempt and tells what can be known of it.</summary>
internal sealed class ConnectorWire(HttpClient http, IConnectorTokens tokens, TimeProvider time, ConnectorOptions options)
{
    private static readonly ProductInfoHeaderValue Agent = new("Rameau.Bot.Protocol", "1.0");
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task<Exchange> AttemptAsync(ConnectorCall call, bool freshToken, CancellationToken cancellationToken)
    {
        string? token;

        try
        {
            token = await tokens.GetAsync(freshToken, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorTokenException fault)
        {
            return new Exchange.Refused(new(ConnectorErrorKind.Configuration, null, "NoToken", fault.Message));
        }

        using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = Request(call, token);

        try
        {
            using var response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token)
                .ConfigureAwait(false);

            return await ReadAsync(response, call.Repetition, either.Token, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return new Exchange.NotSent($"No connection: {fault.HttpRequestError}.");
        }
        catch (HttpRequestException fault)
        {
            return new Exchange.Unanswered($"The connection broke: {fault.HttpRequestError}.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Exchange.Unanswered("No answer in time.");
        }
    }

    private async Task<Exchange> ReadAsync(
        HttpResponseMessage response, Repetition repetition, CancellationToken timeout, CancellationToken cancellationToken)
    {
        byte[] body = [];

        try
        {
            await response.Content.LoadIntoBufferAsync(options.LongestAnswer, timeout).ConfigureAwait(false);
            body = await response.Content.ReadAsByteArrayAsync(timeout).ConfigureAwait(false);
        }
        catch (HttpRequestException) when (repetition == Repetition.OnlyIfSurelyNotDone)
        {
            // The status has said what matters; only the id is lost.
        }
        catch (OperationCanceledException) when (
            repetition == Repetition.OnlyIfSurelyNotDone && !cancellationToken.IsCancellationRequested)
        {
            // Likewise: the rest of the answer came too slowly.
        }

        return new Exchange.Answered(
            (int)response.StatusCode, body, RetryAfter(response.Headers.RetryAfter), CorrelationId(response.Headers));
    }

    private static HttpRequestMessage Request(ConnectorCall call, string? token)
    {
        HttpRequestMessage request = new(call.Method, call.Address);
        request.Headers.UserAgent.Add(Agent);
        request.Headers.Accept.Add(new("application/json"));
        request.Headers.Authorization = token is null ? null : new("Bearer", token);

        if (call.IdempotencyKey is { } key)
        {
            // A string of structured fields (RFC 9651) is ASCII in quotation marks; our ids may be anything.
            request.Headers.Add("Idempotency-Key", $"\"{Uri.EscapeDataString(key)}\"");
        }

        if (call.Body is { } body)
        {
            request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        }

        return request;
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => (header?.Delta ?? header?.Date - time.GetUtcNow()) switch
    {
        null => null,
        { } wait when wait < TimeSpan.Zero => TimeSpan.Zero,
        var wait => wait,
    };

    private static string? CorrelationId(HttpResponseHeaders headers) =>
        headers.TryGetValues("MS-CV", out var values) || headers.TryGetValues("X-Correlating-OperationId", out values)
            ? values.FirstOrDefault()
            : null;
}
