using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>
/// Anything that can stand in a card's body. A property left null is not written, and the host's default holds.
/// </summary>
/// <remarks>Source: Adaptive Cards schema 1.5 and the Teams card model.</remarks>
[JsonDerivedType(typeof(TextBlock))]
[JsonDerivedType(typeof(RichTextBlock))]
[JsonDerivedType(typeof(Image))]
[JsonDerivedType(typeof(ImageSet))]
[JsonDerivedType(typeof(FactSet))]
[JsonDerivedType(typeof(Container))]
[JsonDerivedType(typeof(ColumnSet))]
[JsonDerivedType(typeof(ActionSet))]
[JsonDerivedType(typeof(Table))]
[JsonDerivedType(typeof(InputText))]
[JsonDerivedType(typeof(InputNumber))]
[JsonDerivedType(typeof(InputDate))]
[JsonDerivedType(typeof(InputTime))]
[JsonDerivedType(typeof(InputToggle))]
[JsonDerivedType(typeof(InputChoiceSet))]
[JsonDerivedType(typeof(DonutChart))]
[JsonDerivedType(typeof(PieChart))]
[JsonDerivedType(typeof(VerticalBarChart))]
[JsonDerivedType(typeof(GroupedVerticalBarChart))]
[JsonDerivedType(typeof(HorizontalBarChart))]
[JsonDerivedType(typeof(StackedHorizontalBarChart))]
[JsonDerivedType(typeof(LineChart))]
[JsonDerivedType(typeof(GaugeChart))]
[JsonDerivedType(typeof(Badge))]
[JsonDerivedType(typeof(ProgressBar))]
[JsonDerivedType(typeof(ProgressRing))]
[JsonDerivedType(typeof(Rating))]
[JsonDerivedType(typeof(CompoundButton))]
[JsonDerivedType(typeof(Icon))]
public abstract record CardElement
{
    private protected CardElement(string type) => Type = type;

    /// <summary>The schema's name of this element.</summary>
    [JsonPropertyOrder(-2)]
    public string Type { get; }

    /// <summary>Unique in the card; needed by inputs and by what <see cref="ActionToggleVisibility"/> shows and hides.</summary>
    [JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>False hides the element until an action shows it.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>True draws a line above.</summary>
    public bool? Separator { get; init; }

    public Spacing? Spacing { get; init; }

    public ElementHeight? Height { get; init; }

    public HorizontalAlignment? HorizontalAlignment { get; init; }

    public TargetWidth? TargetWidth { get; init; }

    /// <summary>Features that the host must have, with the least version or <c>*</c>; without them the fallback is shown.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }
}

/// <summary>An element of Adaptive Cards 1.5, which every host of Teams can draw.</summary>
public abstract record ClassicElement : CardElement, IElementFallback
{
    private protected ClassicElement(string type) : base(type) { }

    [JsonPropertyOrder(1)]
    public IElementFallback? Fallback { get; init; }
}

/// <summary>
/// An element that Teams added after 1.5. Some clients, phones first, do not draw it, so none can be made without saying
/// what they show instead; the fallback counts in the card's size.
/// </summary>
public abstract record NewerElement : CardElement
{
    private protected NewerElement(string type, IElementFallback fallback) : base(type) => Fallback = fallback;

    [JsonPropertyOrder(1)]
    public IElementFallback Fallback { get; init; }
}
