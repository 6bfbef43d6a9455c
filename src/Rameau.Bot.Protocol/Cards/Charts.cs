using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>What all charts share. Phones may not draw any: the fallback says the same in figures.</summary>
/// <remarks>Source: Teams, "Charts in Adaptive Cards", and the Teams card model.</remarks>
public abstract record Chart : NewerElement
{
    private protected Chart(string type, IElementFallback fallback) : base(type, fallback) { }

    public string? Title { get; init; }

    /// <summary>Null is false: the title is then only read aloud.</summary>
    public bool? ShowTitle { get; init; }

    public ChartColorSet? ColorSet { get; init; }

    public Pixels? MaxWidth { get; init; }

    /// <summary>Null is true.</summary>
    public bool? ShowLegend { get; init; }
}

/// <summary>A chart with two axes.</summary>
public abstract record AxisChart : Chart
{
    private protected AxisChart(string type, IElementFallback fallback) : base(type, fallback) { }

    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }

    public ChartColor? Color { get; init; }
}

/// <summary>A point's place on the x axis: a number, a word or a day. One chart holds one kind.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ChartX
{
    private readonly string? _text;
    private readonly double _number;

    private ChartX(string? text, double number) => (_text, _number) = (text, number);

    public static implicit operator ChartX(string text) => FromString(text);

    public static implicit operator ChartX(double number) => FromDouble(number);

    public static implicit operator ChartX(DateOnly day) => FromDateOnly(day);

    public static ChartX FromString(string text) => new(text, 0);

    public static ChartX FromDouble(double number) => new(null, number);

    public static ChartX FromDateOnly(DateOnly day) => new(day.ToString("O", null), 0);

    internal sealed class Converter : WriteOnlyConverter<ChartX>
    {
        public override void Write(Utf8JsonWriter writer, ChartX value, JsonSerializerOptions options)
        {
            if (value._text is { } text)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                writer.WriteNumberValue(value._number);
            }
        }
    }
}

/// <summary>One share of a <see cref="DonutChart"/>, a <see cref="PieChart"/> or a bar of <see cref="StackedBar"/>.</summary>
public sealed record ChartShare(string Legend, double Value, ChartColor? Color = null);

/// <summary>One bar of a <see cref="VerticalBarChart"/> or a <see cref="HorizontalBarChart"/>.</summary>
public sealed record ChartBar(ChartX X, double Y, ChartColor? Color = null);

/// <summary>One point of a <see cref="ChartSeries"/>.</summary>
public sealed record ChartPoint(ChartX X, double Y);

/// <summary>One line of a <see cref="LineChart"/>, or the bars of one colour in a <see cref="GroupedVerticalBarChart"/>.</summary>
public sealed record ChartSeries(string Legend, IReadOnlyList<ChartPoint> Values, ChartColor? Color = null);
