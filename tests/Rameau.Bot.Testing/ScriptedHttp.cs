using System.Net;
using System.Text;

namespace Rameau.Bot.Testing;

/// <summary>The outside, as a list of answers in order. A call that is not next in the list fails the test.</summary>
public sealed class ScriptedHttp : HttpMessageHandler
{
    private readonly Queue<(string Url, Func<CancellationToken, Task<HttpResponseMessage>> Answer)> script = new();

    /// <summary>The form or body of each request so far; empty for a GET.</summary>
    public List<string> Bodies { get; } = [];

    public ScriptedHttp Then(string url, string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Then(url, _ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") }));

    public ScriptedHttp Then(string url, Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        script.Enqueue((url, answer));

        return this;
    }

    /// <summary>All that is still to come, once more after it.</summary>
    public void Again()
    {
        foreach (var step in script.ToArray())
        {
            script.Enqueue(step);
        }
    }

    public void AssertFinished() => Assert.Empty(script.Select(step => step.Url));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Not an HttpRequestException: the code under test must not be able to survive it.
        if (!script.TryDequeue(out var next) || next.Url != request.RequestUri?.AbsoluteUri)
        {
            throw new InvalidOperationException($"Unexpected call to {request.RequestUri}");
        }

        Bodies.Add(request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "");

        return await next.Answer(cancellationToken);
    }
}
