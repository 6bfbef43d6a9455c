using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>Something received beside the text. Teams mirrors a rich text here as <c>text/html</c>.</summary>
/// <param name="ContentType">A MIME type; empty when the channel gave none.</param>
/// <param name="ContentUrl">As it came, not checked: fetch it only from an allowed host.</param>
public sealed record Attachment(string ContentType, JsonElement? Content, string? ContentUrl, string? Name)
{
    /// <summary>Leaves content and address out, so that it may be logged.</summary>
    public override string ToString() => ContentType;

    internal static Attachment Read(JsonElement json) =>
        new(json.Text("contentType") ?? "", json.Member("content"), json.Text("contentUrl"), json.Text("name"));
}

/// <summary>The MIME types of attachments that this library sends.</summary>
public static class ContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string ThumbnailCard = "application/vnd.microsoft.card.thumbnail";
}
