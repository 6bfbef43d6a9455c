using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>A length in pixels, 1 or more; written <c>"80px"</c>.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct Pixels(int Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}px");

    internal sealed class Converter : WriteOnlyConverter<Pixels>
    {
        public override void Write(Utf8JsonWriter writer, Pixels value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

/// <summary>How wide a column is: as wide as its content, all that is left, a share of it, or a number of pixels.</summary>
[JsonConverter(typeof(Converter))]
public sealed record ColumnWidth
{
    private readonly string? _text;
    private readonly int _share;

    private ColumnWidth(string? text, int share) => (_text, _share) = (text, share);

    /// <summary>Not for tables.</summary>
    public static ColumnWidth Auto { get; } = new("auto", 0);

    /// <summary>Not for tables.</summary>
    public static ColumnWidth Stretch { get; } = new("stretch", 0);

    /// <param name="share">Relative to the other columns' shares; 1 or more.</param>
    public static ColumnWidth Weight(int share) => new(null, share);

    /// <param name="width">Above some 300 a phone has to scroll.</param>
    public static ColumnWidth Exactly(Pixels width) => new(width.ToString(), 0);

    internal sealed class Converter : WriteOnlyConverter<ColumnWidth>
    {
        public override void Write(Utf8JsonWriter writer, ColumnWidth value, JsonSerializerOptions options)
        {
            if (value._text is { } text)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                writer.WriteNumberValue(value._share);
            }
        }
    }
}
