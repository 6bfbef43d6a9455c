using System.Collections.Concurrent;

namespace Rameau.Bot.LocalRoom;

internal sealed record RoomOperation(string Name);

/// <param name="Status">What went back; 0 when the connection broke or no answer came.</param>
public sealed record RoomCallSeen(RoomCall Call, int Status);

/// <summary>The connector calls that the bot has made, the last ten thousand of them.</summary>
public sealed class RoomCalls
{
    private const int Most = 10_000;
    private readonly ConcurrentQueue<RoomCallSeen> _seen = new();

    public IReadOnlyList<RoomCallSeen> All => [.. _seen];

    internal void Add(RoomCallSeen seen)
    {
        _seen.Enqueue(seen);
        if (_seen.Count > Most)
        {
            _seen.TryDequeue(out _);
        }
    }
}

/// <summary>What every connector call passes: the token, the tenant's limit, and the faults that a test has planned.</summary>
internal sealed class RoomGate(RoomKeys keys, RoomLimits limits, RoomFaults faults, RoomCalls calls, IHostApplicationLifetime life) : IEndpointFilter
{
    private long _passed;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var call = CallOf(http);
        http.Response.Headers["MS-CV"] = $"room.{Interlocked.Increment(ref _passed)}.0";

        var answer = await AnswerAsync(context, next, call);
        calls.Add(new(call, answer?.Status ?? 0));
        if (answer is null)
        {
            http.Abort();
        }

        return answer ?? Results.Empty;
    }

    /// <summary>Null for a broken connection.</summary>
    private async Task<RoomResult?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, RoomCall call)
    {
        var http = context.HttpContext;
        if (!await keys.AdmitsAsync(http.Request.Headers.Authorization))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";

            return RoomErrors.Unauthorized;
        }

        if (limits.RefuseTenant() is { } throttled)
        {
            return throttled;
        }

        var fault = faults.For(call);
        switch (fault)
        {
            case RoomFault.Refuse refuse:
                return Failure(refuse.Status, refuse.Code, refuse.RetryAfter);
            case RoomFault.Abort:
                return null;
            case RoomFault.Delay delay:
                await Task.Delay(delay.By, delay.Clock, http.RequestAborted);
                break;
        }

        var served = (RoomResult)(await next(context))!;
        if (served.Posted is { } message && faults.OnPosted is { } onPosted)
        {
            await onPosted(call, message);
        }

        return served.Status >= StatusCodes.Status300MultipleChoices ? served : await AfterwardsAsync(fault, served, http.RequestAborted);
    }

    private async Task<RoomResult?> AfterwardsAsync(RoomFault? fault, RoomResult served, CancellationToken aborted)
    {
        switch (fault)
        {
            case RoomFault.KeepThenRefuse refuse:
                return Failure(refuse.Status, refuse.Code, null);
            case RoomFault.KeepThenAbort:
                return null;
            case RoomFault.KeepThenSilence:
                await SilenceAsync(aborted);

                return null;
            default:
                return served;
        }
    }

    private async Task SilenceAsync(CancellationToken aborted)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(aborted, life.ApplicationStopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, until.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static RoomResult Failure(int status, string code, TimeSpan? retryAfter)
    {
        var shape = RoomResult.Error(status, code, "The local room was asked to fail here.");

        return retryAfter is null ? shape : shape.After(retryAfter.Value);
    }

    private static RoomCall CallOf(HttpContext http) => new(
        http.GetEndpoint()!.Metadata.GetRequiredMetadata<RoomOperation>().Name,
        http.GetRouteValue("conversation") is string conversation ? RoomPlace.Id(conversation) : null,
        http.GetRouteValue("activity") is string activity ? RoomPlace.Id(activity) : null);
}
