using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>How horizontal bars are laid out: beside an axis, without one, or each as part of the same whole.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HorizontalBarMode>))]
public enum HorizontalBarMode { AbsoluteWithAxis, AbsoluteNoAxis, PartToWhole }

/// <summary>One bar for each x.</summary>
public sealed record VerticalBarChart : AxisChart
{
    public VerticalBarChart(IReadOnlyList<ChartBar> data, IElementFallback fallback) : base("Chart.VerticalBar", fallback) => Data = data;

    public IReadOnlyList<ChartBar> Data { get; init; }

    public bool? ShowBarValues { get; init; }

    public double? YMin { get; init; }

    public double? YMax { get; init; }
}

/// <summary>Several bars for each x, side by side or stacked. The series' x are words.</summary>
public sealed record GroupedVerticalBarChart : AxisChart
{
    public GroupedVerticalBarChart(IReadOnlyList<ChartSeries> data, IElementFallback fallback)
        : base("Chart.VerticalBar.Grouped", fallback) => Data = data;

    public IReadOnlyList<ChartSeries> Data { get; init; }

    /// <summary>True stacks; then there are no negative values, and no <see cref="YMin"/> and <see cref="YMax"/>.</summary>
    public bool? Stacked { get; init; }

    public bool? ShowBarValues { get; init; }

    public double? YMin { get; init; }

    public double? YMax { get; init; }
}

/// <summary>One bar for each x, which are words.</summary>
public sealed record HorizontalBarChart : AxisChart
{
    public HorizontalBarChart(IReadOnlyList<ChartBar> data, IElementFallback fallback) : base("Chart.HorizontalBar", fallback) => Data = data;

    public IReadOnlyList<ChartBar> Data { get; init; }

    public HorizontalBarMode? DisplayMode { get; init; }
}

/// <summary>Bars made of shares.</summary>
public sealed record StackedHorizontalBarChart : AxisChart
{
    public StackedHorizontalBarChart(IReadOnlyList<StackedBar> data, IElementFallback fallback)
        : base("Chart.HorizontalBar.Stacked", fallback) => Data = data;

    public IReadOnlyList<StackedBar> Data { get; init; }
}

/// <summary>One bar of a <see cref="StackedHorizontalBarChart"/>.</summary>
public sealed record StackedBar(string Title, IReadOnlyList<ChartShare> Data);

/// <summary>Lines over numbers or days.</summary>
public sealed record LineChart : AxisChart
{
    public LineChart(IReadOnlyList<ChartSeries> data, IElementFallback fallback) : base("Chart.Line", fallback) => Data = data;

    public IReadOnlyList<ChartSeries> Data { get; init; }

    public double? YMin { get; init; }

    public double? YMax { get; init; }
}
