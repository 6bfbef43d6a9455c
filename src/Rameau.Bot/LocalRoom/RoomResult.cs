using System.Globalization;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>An answer of the room: a status and perhaps JSON, written without reflection.</summary>
internal sealed class RoomResult(int status, JsonNode? body = null) : IResult
{
    public int Status => status;

    /// <summary>How long the caller is asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The message that this answer says was accepted.</summary>
    public RoomMessage? Posted { get; init; }

    public static RoomResult Ok(JsonObject body) => new(StatusCodes.Status200OK, body);

    public static RoomResult Accepted(JsonObject? body = null) => new(StatusCodes.Status202Accepted, body ?? []);

    /// <summary>The shape of errors on both sides of the room, Teams' and the page's.</summary>
    public static RoomResult Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public RoomResult After(TimeSpan wait) => new(status, body) { RetryAfter = wait };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = status;
        if (RetryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (body is not null)
        {
            await RoomJson.WriteAsync(httpContext.Response, body, httpContext.RequestAborted);
        }
    }
}
