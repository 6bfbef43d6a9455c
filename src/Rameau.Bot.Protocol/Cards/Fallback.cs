using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>What is shown where an element is unknown: an element of Adaptive Cards 1.5, or <see cref="Drop"/>.</summary>
[JsonConverter(typeof(FallbackConverter<IElementFallback>))]
public interface IElementFallback;

/// <summary>What is offered where an action is unknown: another action, or <see cref="Drop"/>.</summary>
[JsonConverter(typeof(FallbackConverter<IActionFallback>))]
public interface IActionFallback;

/// <summary>Nothing instead: right only for decoration.</summary>
public sealed record Drop : IElementFallback, IActionFallback
{
    private Drop() { }

    public static Drop It { get; } = new();
}

internal sealed class FallbackConverter<T> : WriteOnlyConverter<T>
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Drop:
                writer.WriteStringValue("drop");
                break;
            case CardElement element:
                JsonSerializer.Serialize(writer, element, options.GetTypeInfo(typeof(CardElement)));
                break;
            case CardAction action:
                JsonSerializer.Serialize(writer, action, options.GetTypeInfo(typeof(CardAction)));
                break;
            default:
                throw new UnreachableException();
        }
    }
}
