using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items) : ClassicElement("Container")
{
    public ContainerStyle? Style { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    /// <summary>True lets the background reach the card's edge.</summary>
    public bool? Bleed { get; init; }

    public Pixels? MinHeight { get; init; }

    public bool? Rtl { get; init; }

    public TapAction? SelectAction { get; init; }
}

/// <summary>Columns side by side; three at most, or a phone cannot show them.</summary>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : ClassicElement("ColumnSet")
{
    public ContainerStyle? Style { get; init; }

    public bool? Bleed { get; init; }

    public Pixels? MinHeight { get; init; }

    public TapAction? SelectAction { get; init; }
}

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Column";

    public string? Id { get; init; }

    public bool? IsVisible { get; init; }

    /// <summary>Null is <see cref="ColumnWidth.Stretch"/>.</summary>
    public ColumnWidth? Width { get; init; }

    public ContainerStyle? Style { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public bool? Bleed { get; init; }

    public Pixels? MinHeight { get; init; }

    public bool? Rtl { get; init; }

    public bool? Separator { get; init; }

    public Spacing? Spacing { get; init; }

    public TargetWidth? TargetWidth { get; init; }

    public TapAction? SelectAction { get; init; }
}

/// <summary>Buttons within the body.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : ClassicElement("ActionSet");
