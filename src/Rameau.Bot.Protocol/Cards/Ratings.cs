using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<RatingSize>))]
public enum RatingSize { Medium, Large }

[JsonConverter(typeof(JsonStringEnumConverter<RatingColor>))]
public enum RatingColor { Neutral, Marigold }

/// <summary><see cref="Compact"/> is one star and a figure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatingStyle>))]
public enum RatingStyle { Default, Compact }

/// <summary>A value shown in stars; not an input.</summary>
public sealed record Rating : NewerElement
{
    public Rating(double value, IElementFallback fallback) : base("Rating", fallback) => Value = value;

    public double Value { get; init; }

    /// <summary>How many people it comes from.</summary>
    public int? Count { get; init; }

    /// <summary>Stars; null is 5.</summary>
    public int? Max { get; init; }

    public RatingSize? Size { get; init; }

    public RatingColor? Color { get; init; }

    public RatingStyle? Style { get; init; }
}
