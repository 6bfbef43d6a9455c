using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<ProgressColor>))]
public enum ProgressColor { Accent, Good, Warning, Attention }

[JsonConverter(typeof(JsonStringEnumConverter<RingSize>))]
public enum RingSize { Tiny, Small, Medium, Large }

[JsonConverter(typeof(JsonStringEnumConverter<LabelPosition>))]
public enum LabelPosition { Before, After, Above, Below }

/// <summary>How far something is, as a bar.</summary>
public sealed record ProgressBar : NewerElement
{
    public ProgressBar(IElementFallback fallback) : base("ProgressBar", fallback) { }

    /// <summary>From 0 to <see cref="Max"/>; null moves without end.</summary>
    public double? Value { get; init; }

    /// <summary>Null is 100.</summary>
    public double? Max { get; init; }

    public ProgressColor? Color { get; init; }
}

/// <summary>Something goes on, nobody knows how long.</summary>
public sealed record ProgressRing : NewerElement
{
    public ProgressRing(IElementFallback fallback) : base("ProgressRing", fallback) { }

    public string? Label { get; init; }

    public LabelPosition? LabelPosition { get; init; }

    public RingSize? Size { get; init; }
}
