using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>The body that answers a message extension: results to choose from, or a sentence where there are none.</summary>
/// <remarks>Source: Microsoft Teams, "Respond to search command"; the sign-in and settings branches are left out.</remarks>
public sealed record MessageExtensionResponse
{
    private MessageExtensionResponse(MessageExtensionResult result) => ComposeExtension = result;

    public MessageExtensionResult ComposeExtension { get; }

    /// <summary>A list, each with a small preview; what is chosen is put into the message that its writer sends, for whoever reads it.</summary>
    public static MessageExtensionResponse Results(IReadOnlyList<MessageExtensionAttachment> results) =>
        new(new MessageExtensionResult("result") { AttachmentLayout = "list", Attachments = results });

    /// <summary>One sentence in the place of results.</summary>
    public static MessageExtensionResponse Message(string text) => new(new MessageExtensionResult("message") { Text = text });

    public InvokeResponse AsInvokeResponse() =>
        new(200, JsonSerializer.SerializeToElement(this, ProtocolJson.Default.MessageExtensionResponse));
}

/// <param name="Type"><c>result</c> or <c>message</c>.</param>
public sealed record MessageExtensionResult(string Type)
{
    public string? Text { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<MessageExtensionAttachment>? Attachments { get; init; }
}

/// <summary>One result.</summary>
/// <param name="Preview">What the list shows of it.</param>
public sealed record MessageExtensionAttachment(string ContentType, JsonElement Content, OutgoingAttachment Preview)
{
    /// <param name="card">An Adaptive Card, as JSON.</param>
    /// <param name="title">Of the preview; plain text.</param>
    /// <param name="text">One or two lines under it.</param>
    public static MessageExtensionAttachment Of(JsonElement card, string title, string text) =>
        new(ContentTypes.AdaptiveCard, card, OutgoingAttachment.Of(ContentTypes.ThumbnailCard, new(title, text), ProtocolJson.Default.ThumbnailCard));

    /// <summary>Leaves the content out, so that it may be logged.</summary>
    public override string ToString() => ContentType;
}

/// <summary>A small card of two texts, as lists of results show it.</summary>
public sealed record ThumbnailCard(string Title, string Text);
