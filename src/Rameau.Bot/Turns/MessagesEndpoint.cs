using System.Buffers;
using System.IO.Pipelines;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Authentication;

namespace Rameau.Bot.Turns;

/// <summary><c>POST /api/messages</c>: size, kind, token, form, and only then meaning.</summary>
public static class MessagesEndpoint
{
    public const string Path = "/api/messages";

    /// <summary>An activity of Teams is at most some 100 KB; the rest is not one.</summary>
    private const int MostBytes = 1024 * 1024;

    public static void MapMessages(this WebApplication app) => app.MapPost(Path, HandleAsync);

    private static async Task HandleAsync(HttpContext http, Callers callers, TurnBoundary turns)
    {
        var request = http.Request;

        if (request.ContentLength > MostBytes)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!request.HasJsonContentType())
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var proof = await callers.AuthenticateAsync(http);

        if (proof is CallerProof.Unknown { Reason: var reason })
        {
            Refuse(http, callers, StatusCodes.Status401Unauthorized, reason);
            return;
        }

        if (await ReadAsync(request.BodyReader, http.RequestAborted) is not { } body)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (Activity.Parse(body) is not ActivityReading.Accepted { Activity: var activity })
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        switch (callers.Judge(proof, activity))
        {
            case TokenVerdict.Accepted:
                await WriteAsync(http, await turns.RunAsync(activity, http.RequestAborted));
                break;
            case TokenVerdict.Forbidden { Reason: var why }:
                Refuse(http, callers, StatusCodes.Status403Forbidden, why);
                break;
            case TokenVerdict.Dropped { Reason: var why }:
                Refuse(http, callers, StatusCodes.Status200OK, why);
                break;
        }
    }

    private static void Refuse(HttpContext http, Callers callers, int status, string reason)
    {
        callers.Note(status, reason);
        http.Response.StatusCode = status;

        if (status is StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }
    }

    private static async Task WriteAsync(HttpContext http, InvokeResponse response)
    {
        http.Response.StatusCode = response.Status;

        if (response.Body is { } body)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(body.GetRawText(), http.RequestAborted);
        }
    }

    /// <summary>Null when the body is longer than it may be, whatever its header said.</summary>
    private static async Task<byte[]?> ReadAsync(PipeReader reader, CancellationToken ct)
    {
        while (true)
        {
            var read = await reader.ReadAsync(ct);

            if (read.Buffer.Length > MostBytes)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                return read.Buffer.ToArray();
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
