using System.Net;
using System.Text;
using System.Text.Json;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>A connector that answers what the test has laid down, in order; a call beyond that fails the test.</summary>
internal sealed class ScriptedConnector : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> script = new();

    public List<Call> Calls { get; } = [];

    public ScriptedConnector Answers(int status, string body = "", params (string Name, string Value)[] headers)
    {
        script.Enqueue(_ => Task.FromResult(Response(status, new StringContent(body, Encoding.UTF8), headers)));

        return this;
    }

    public ScriptedConnector Breaks(HttpRequestError error)
    {
        script.Enqueue(_ => Task.FromException<HttpResponseMessage>(new HttpRequestException(error)));

        return this;
    }

    public ScriptedConnector BreaksAfterStatus(int status)
    {
        script.Enqueue(_ => Task.FromResult(Response(status, new StreamContent(new BrokenStream()))));

        return this;
    }

    public ScriptedConnector StaysSilent()
    {
        script.Enqueue(async cancellationToken =>
        {
            TaskCompletionSource<HttpResponseMessage> never = new();
            await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));

            return await never.Task;
        });

        return this;
    }

    /// <summary>Lays down one step by name, for tables.</summary>
    public ScriptedConnector Plays(string step) => step switch
    {
        "timeout" => StaysSilent(),
        "refused" => Breaks(HttpRequestError.ConnectionError),
        "unknown host" => Breaks(HttpRequestError.NameResolutionError),
        "no TLS" => Breaks(HttpRequestError.SecureConnectionError),
        "broken" => Breaks(HttpRequestError.ResponseEnded),
        "reset" => Breaks(HttpRequestError.Unknown),
        _ => Answers(int.Parse(step, null), step is "200" or "201" ? """{"id":"new"}""" : ""),
    };

    public void HasPlayedAll() => Assert.Empty(script);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Call call = new(
            request.Method.Method,
            request.RequestUri!,
            request.Content is null ? null : JsonElement.Parse(await request.Content.ReadAsByteArrayAsync(cancellationToken)),
            request.Headers.Authorization?.ToString(),
            request.Content?.Headers.ContentType?.ToString(),
            request.Headers.UserAgent.ToString(),
            request.Headers.TryGetValues("Idempotency-Key", out var keys) ? keys.Single() : null);
        Calls.Add(call);

        return script.TryDequeue(out var answer)
            ? await answer(cancellationToken)
            : throw new InvalidOperationException($"Nobody expected {call.Method} {call.Address}.");
    }

    private static HttpResponseMessage Response(int status, HttpContent content, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = content };

        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    internal sealed record Call(
        string Method, Uri Address, JsonElement? Body, string? Authorization, string? ContentType, string UserAgent, string? IdempotencyKey);

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The peer has gone.");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The peer has gone.");
    }
}
