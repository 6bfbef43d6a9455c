using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<ChartThickness>))]
public enum ChartThickness { Thin, Thick }

/// <summary>How a gauge writes its value: « 72 % » or « 72/100 ».</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GaugeFormat>))]
public enum GaugeFormat { Percentage, Fraction }

/// <summary>Shares of a whole, around a text.</summary>
public sealed record DonutChart : Chart
{
    public DonutChart(IReadOnlyList<ChartShare> data, IElementFallback fallback) : base("Chart.Donut", fallback) => Data = data;

    public IReadOnlyList<ChartShare> Data { get; init; }

    /// <summary>The text in the middle.</summary>
    public string? Value { get; init; }

    public ChartColor? ValueColor { get; init; }

    public ChartThickness? Thickness { get; init; }

    public bool? ShowOutlines { get; init; }
}

/// <summary>Shares of a whole.</summary>
public sealed record PieChart : Chart
{
    public PieChart(IReadOnlyList<ChartShare> data, IElementFallback fallback) : base("Chart.Pie", fallback) => Data = data;

    public IReadOnlyList<ChartShare> Data { get; init; }

    public bool? ShowOutlines { get; init; }
}

/// <summary>One value between two others, with a needle.</summary>
public sealed record GaugeChart : Chart
{
    public GaugeChart(double value, IReadOnlyList<GaugeSegment> segments, IElementFallback fallback) : base("Chart.Gauge", fallback) =>
        (Value, Segments) = (value, segments);

    public double Value { get; init; }

    public IReadOnlyList<GaugeSegment> Segments { get; init; }

    /// <summary>Null is 0.</summary>
    public double? Min { get; init; }

    /// <summary>Null is the sum of the segments.</summary>
    public double? Max { get; init; }

    public string? SubLabel { get; init; }

    public bool? ShowMinMax { get; init; }

    public bool? ShowNeedle { get; init; }

    public bool? ShowOutlines { get; init; }

    public GaugeFormat? ValueFormat { get; init; }
}

/// <param name="Size">In the gauge's own unit.</param>
/// <param name="Legend">What the segment means.</param>
/// <param name="Color">Null takes the next of the set.</param>
public sealed record GaugeSegment(double Size, string Legend, ChartColor? Color = null);
