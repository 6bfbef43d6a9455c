using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>What came of an activity.</summary>
/// <param name="Status">The bot's HTTP status; 504 when it did not answer in time, 502 when it could not be reached, 0 when Teams would not have told the bot.</param>
/// <param name="Attempts">How often the activity was posted.</param>
public sealed record RoomAnswer(int Status, JsonNode? Body, int Attempts)
{
    public static readonly RoomAnswer NotDelivered = new(0, null, 0);

    public bool Taken => Status is >= 200 and < 300;
}

/// <summary>Posts activities to the bot, signed, and again when the bot fails or dawdles, as Teams does.</summary>
internal sealed class RoomDelivery(
    RoomKeys keys, RoomAddress address, RoomActivities activities, RoomOptions options, IHostApplicationLifetime life, ILogger<RoomDelivery> log) : IDisposable
{
    private readonly ConcurrentDictionary<Task, bool> _underWay = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Task<RoomAnswer> DeliverAsync(JsonObject activity) => Track(AttemptAsync(activity));

    /// <summary>Waits until no activity is under way, those included that Teams has stopped waiting for.</summary>
    public async Task IdleAsync(CancellationToken ct)
    {
        while (!_underWay.IsEmpty)
        {
            await Task.WhenAll(_underWay.Keys).WaitAsync(ct);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<RoomAnswer> AttemptAsync(JsonObject activity)
    {
        var mostAttempts = options.Redelivery switch { RoomRedelivery.Never => 1, RoomRedelivery.Once => 2, _ => 4 };
        for (var attempt = 1; ; attempt++)
        {
            var posted = Track(PostFreshAsync((attempt > 2 ? activities.UnderNewId(activity) : activity).ToJsonString()));
            var answer = await PatientlyAsync(posted) with { Attempts = attempt };
            if (attempt == mostAttempts || !IsTriedAgain(answer.Status))
            {
                return answer;
            }

            log.LogInformation("The bot answered {Status} to {Type} {Id}; delivering it again.", answer.Status, (string?)activity["type"], (string?)activity["id"]);
        }
    }

    /// <summary>A request that Teams no longer waits for goes on: the bot may be doing the work twice at once.</summary>
    private async Task<RoomAnswer> PatientlyAsync(Task<RoomAnswer> posted)
    {
        try
        {
            return await posted.WaitAsync(options.Patience, options.LimitsClock);
        }
        catch (TimeoutException)
        {
            return new(StatusCodes.Status504GatewayTimeout, null, 0);
        }
    }

    /// <summary>A token that grew old because the clock leapt while the bot read it says nothing about the bot: it is shown a new one.</summary>
    private async Task<RoomAnswer> PostFreshAsync(string json)
    {
        while (true)
        {
            var signedAt = keys.Now;
            var answer = await PostAsync(json);

            if (answer.Status != StatusCodes.Status401Unauthorized || keys.Now - signedAt < RoomKeys.TokenLife)
            {
                return answer;
            }
        }
    }

    private async Task<RoomAnswer> PostAsync(string json)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address.BotEndpoint)
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", keys.ActivityToken());
        try
        {
            using var response = await _http.SendAsync(request, life.ApplicationStopping);

            return new((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(life.ApplicationStopping)), 0);
        }
        catch (HttpRequestException unreachable)
        {
            log.LogWarning("The bot could not be reached at {Endpoint}: {Why}", address.BotEndpoint, unreachable.Message);
        }
        catch (OperationCanceledException)
        {
            log.LogDebug("The room closed before the bot had answered.");
        }

        return new(StatusCodes.Status502BadGateway, null, 0);
    }

    private static bool IsTriedAgain(int status) => status is >= 500 and not StatusCodes.Status501NotImplemented or StatusCodes.Status408RequestTimeout;

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return JsonValue.Create(body);
        }
    }

    private Task<RoomAnswer> Track(Task<RoomAnswer> task)
    {
        _underWay[task] = true;
        _ = task.ContinueWith(done => _underWay.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

        return task;
    }
}
