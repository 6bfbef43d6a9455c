namespace Rameau.Bot.LocalRoom;

/// <summary>Server-sent events: what one person sees happen, as it happens.</summary>
internal static class RoomStream
{
    private static readonly TimeSpan BetweenHeartbeats = TimeSpan.FromSeconds(15);

    public static async Task FollowAsync(string? person, HttpContext http, RoomEvents events, RoomOptions options, IHostApplicationLifetime life)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
        using var subscription = events.Subscribe(person);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";

        try
        {
            await WriteAsync(http, "event: state\ndata: {}\n\n", until.Token); // after a reconnection, what was missed is read again
            while (await ComesAsync(http, subscription, options.LimitsClock, until.Token))
            {
                while (subscription.Reader.TryRead(out var happened))
                {
                    await WriteAsync(http, $"event: {happened.Name}\ndata: {happened.Json}\n\n", until.Token);
                }
            }
        }
        catch (OperationCanceledException) when (until.IsCancellationRequested)
        {
            // the page has been closed, or the room closes
        }
    }

    /// <summary>False at the end of the stream; writes comments meanwhile, so that a dead connection is noticed.</summary>
    private static async Task<bool> ComesAsync(HttpContext http, RoomSubscription subscription, TimeProvider clock, CancellationToken ct)
    {
        var comes = subscription.Reader.WaitToReadAsync(ct).AsTask();
        while (true)
        {
            try
            {
                return await comes.WaitAsync(BetweenHeartbeats, clock, ct);
            }
            catch (TimeoutException)
            {
                await WriteAsync(http, ": still here\n\n", ct);
            }
        }
    }

    private static async Task WriteAsync(HttpContext http, string text, CancellationToken ct)
    {
        await http.Response.WriteAsync(text, ct);
        await http.Response.Body.FlushAsync(ct);
    }
}
