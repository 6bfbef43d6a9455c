using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(JsonStringEnumConverter<IconSize>))]
public enum IconSize
{
    [JsonStringEnumMemberName("xxSmall")] XxSmall,
    [JsonStringEnumMemberName("xSmall")] XSmall,
    Small,
    Standard,
    Medium,
    Large,
    [JsonStringEnumMemberName("xLarge")] XLarge,
    [JsonStringEnumMemberName("xxLarge")] XxLarge,
}

[JsonConverter(typeof(JsonStringEnumConverter<IconStyle>))]
public enum IconStyle { Regular, Filled }

/// <summary>One of Teams' own icons.</summary>
public sealed record Icon : NewerElement
{
    public Icon(string name, IElementFallback fallback) : base("Icon", fallback) => Name = name;

    /// <summary>Its name among the Fluent icons: <c>Calendar</c>.</summary>
    public string Name { get; init; }

    public IconSize? Size { get; init; }

    public IconStyle? Style { get; init; }

    public CardColor? Color { get; init; }

    public TapAction? SelectAction { get; init; }
}

/// <summary>The icon of a <see cref="CompoundButton"/>.</summary>
public sealed record ButtonIcon(string Name)
{
    public IconSize? Size { get; init; }

    public IconStyle? Style { get; init; }

    public CardColor? Color { get; init; }
}

/// <summary>A large button with icon, title and description.</summary>
public sealed record CompoundButton : NewerElement
{
    public CompoundButton(string title, TapAction selectAction, IElementFallback fallback) : base("CompoundButton", fallback) =>
        (Title, SelectAction) = (title, selectAction);

    public string Title { get; init; }

    public TapAction SelectAction { get; init; }

    public string? Description { get; init; }

    /// <summary>One or two words in the corner.</summary>
    public string? Badge { get; init; }

    public ButtonIcon? Icon { get; init; }
}
