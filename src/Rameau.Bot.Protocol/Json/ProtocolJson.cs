using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Json;

/// <summary>Everything that Rameau.Bot.Protocol writes on the wire. Reading is by hand, because it is lenient.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(InvokeError))]
[JsonSerializable(typeof(MessageExtensionResponse))]
[JsonSerializable(typeof(ThumbnailCard))]
[JsonSerializable(typeof(PersonalConversationRequest))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
public sealed partial class ProtocolJson : JsonSerializerContext
{
    // The default escapes every accent, which would make French six times as long against Teams' limit of size.
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as UTF-8 JSON for a body of type application/json; not safe to paste into HTML.</summary>
    public static ReadOnlyMemory<byte> Write<T>(T value, JsonTypeInfo<T> type)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using Utf8JsonWriter writer = new(utf8, Unescaped);
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();

        return utf8.WrittenMemory;
    }
}
