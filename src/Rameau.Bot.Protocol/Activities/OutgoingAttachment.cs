using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// Something shown in a message. The content is JSON already, so that an attachment can be stored, measured and
/// compared as it will be sent, and so that any record with generated JSON can be a card.
/// </summary>
/// <param name="ContentType">One of <see cref="ContentTypes"/>.</param>
public sealed record OutgoingAttachment(string ContentType, JsonElement Content)
{
    /// <summary>An attachment from a record, by the JSON generated for its type.</summary>
    public static OutgoingAttachment Of<T>(string contentType, T content, JsonTypeInfo<T> type) =>
        new(contentType, JsonSerializer.SerializeToElement(content, type));

    /// <summary>Leaves the content out, so that it may be logged.</summary>
    public override string ToString() => ContentType;
}
