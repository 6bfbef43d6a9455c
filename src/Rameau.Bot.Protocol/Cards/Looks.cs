using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>Space above an element; the host chooses the pixels.</summary>
[JsonConverter(typeof(CamelCase<Spacing>))]
public enum Spacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

/// <summary>Whether an element takes the height it needs or all that is left.</summary>
[JsonConverter(typeof(CamelCase<ElementHeight>))]
public enum ElementHeight { Auto, Stretch }

[JsonConverter(typeof(CamelCase<HorizontalAlignment>))]
public enum HorizontalAlignment { Left, Center, Right }

[JsonConverter(typeof(CamelCase<VerticalAlignment>))]
public enum VerticalAlignment { Top, Center, Bottom }

/// <summary>Colour of text and icons. Never the only sign of anything.</summary>
[JsonConverter(typeof(CamelCase<CardColor>))]
public enum CardColor { Default, Dark, Light, Accent, Good, Warning, Attention }

/// <summary>Background of a container, a table's cell or its grid.</summary>
[JsonConverter(typeof(CamelCase<ContainerStyle>))]
public enum ContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

/// <summary>
/// The card's own width at which an element is shown; phones are <see cref="VeryNarrow"/> or <see cref="Narrow"/>.
/// </summary>
/// <remarks>Source: Teams, "Adaptive Card responsive layout". Hosts that do not know it show the element always.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<TargetWidth>))]
public enum TargetWidth
{
    VeryNarrow,
    Narrow,
    Standard,
    Wide,
    [JsonStringEnumMemberName("atLeast:Narrow")] AtLeastNarrow,
    [JsonStringEnumMemberName("atLeast:Standard")] AtLeastStandard,
    [JsonStringEnumMemberName("atMost:Narrow")] AtMostNarrow,
    [JsonStringEnumMemberName("atMost:Standard")] AtMostStandard,
}
