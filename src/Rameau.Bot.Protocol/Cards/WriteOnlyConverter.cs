using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>Cards are written and never read back: what comes back from a card is an action's data.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is only ever written.");
}
