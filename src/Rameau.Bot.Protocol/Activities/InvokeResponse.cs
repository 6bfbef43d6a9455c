using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// The answer to an invoke, given in the HTTP response to it: within 15 s, or within 5 s to a message extension or dialog.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">Null for an empty body.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    public static readonly InvokeResponse Empty = new(200);

    /// <summary>The value of the invoke cannot be understood.</summary>
    public static readonly InvokeResponse BadRequest = new(400);

    /// <summary>The bot knows no invoke of this name.</summary>
    public static readonly InvokeResponse NotImplemented = new(501);

    /// <summary>Leaves the body out, so that it may be logged.</summary>
    public override string ToString() => $"{Status}";

    /// <summary>A card action is answered with HTTP 200 even when its own status code tells of a failure.</summary>
    public static InvokeResponse Of(AdaptiveCardInvokeResponse answer) =>
        new(200, JsonSerializer.SerializeToElement(answer, ProtocolJson.Default.AdaptiveCardInvokeResponse));
}
