using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<BadgeStyle>))]
public enum BadgeStyle { Default, Subtle, Informative, Accent, Good, Attention, Warning }

[JsonConverter(typeof(JsonStringEnumConverter<BadgeAppearance>))]
public enum BadgeAppearance { Filled, Tint }

[JsonConverter(typeof(JsonStringEnumConverter<BadgeShape>))]
public enum BadgeShape { Square, Rounded, Circular }

[JsonConverter(typeof(JsonStringEnumConverter<BadgeSize>))]
public enum BadgeSize { Medium, Large, ExtraLarge }

/// <summary>Where an icon stands beside its text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IconPosition>))]
public enum IconPosition { Before, After }

/// <summary>One or two words in a coloured frame.</summary>
public sealed record Badge : NewerElement
{
    public Badge(string text, IElementFallback fallback) : base("Badge", fallback) => Text = text;

    public string Text { get; init; }

    /// <summary>A name from Teams' own icons, or <c>Name,filled</c>.</summary>
    public string? Icon { get; init; }

    public IconPosition? IconPosition { get; init; }

    public BadgeStyle? Style { get; init; }

    public BadgeAppearance? Appearance { get; init; }

    public BadgeShape? Shape { get; init; }

    public BadgeSize? Size { get; init; }

    public string? Tooltip { get; init; }
}
