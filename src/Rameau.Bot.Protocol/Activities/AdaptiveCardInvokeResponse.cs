using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// The body that answers a card action. The types are those of the Universal Action Model; the sign-in branches, whose
/// names differ between Microsoft's own sources, are left out.
/// </summary>
public sealed record AdaptiveCardInvokeResponse
{
    private AdaptiveCardInvokeResponse(int statusCode, string type, JsonElement value) =>
        (StatusCode, Type, Value) = (statusCode, type, value);

    public int StatusCode { get; }

    public string Type { get; }

    public JsonElement Value { get; }

    /// <summary>Replaces the card for the person who tapped, and for nobody else.</summary>
    /// <param name="card">The card itself, not wrapped in an attachment.</param>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) => new(200, ContentTypes.AdaptiveCard, card);

    /// <summary>A short note to the person who tapped; the card stays.</summary>
    public static AdaptiveCardInvokeResponse Message(string note) => new(
        200, "application/vnd.microsoft.activity.message", JsonSerializer.SerializeToElement(note, ProtocolJson.Default.String));

    /// <summary>The action cannot be understood.</summary>
    public static AdaptiveCardInvokeResponse BadRequest(string message) => Error(400, "BadRequest", message);

    /// <summary>The bot knows no such verb.</summary>
    public static AdaptiveCardInvokeResponse NotSupported(string message) => Error(400, "NotSupported", message);

    /// <summary>The bot failed.</summary>
    public static AdaptiveCardInvokeResponse Failed(string message) => Error(500, "InternalServerError", message);

    /// <summary>Leaves the value out, so that it may be logged.</summary>
    public override string ToString() => $"{StatusCode} {Type}";

    private static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) => new(
        statusCode,
        "application/vnd.microsoft.error",
        JsonSerializer.SerializeToElement(new(code, message), ProtocolJson.Default.InvokeError));
}

/// <summary>Why a card action failed, for the person who tapped.</summary>
public sealed record InvokeError(string Code, string Message);
