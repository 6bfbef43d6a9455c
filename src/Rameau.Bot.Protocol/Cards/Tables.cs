using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>A table. Cells beyond the declared columns are not shown.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : ClassicElement("Table")
{
    /// <summary>Null is true: the first row is read out as the table's head.</summary>
    public bool? FirstRowAsHeaders { get; init; }

    /// <summary>Null is true.</summary>
    public bool? ShowGridLines { get; init; }

    public ContainerStyle? GridStyle { get; init; }

    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }
}

/// <summary>How one column of a <see cref="Table"/> is laid out.</summary>
public sealed record TableColumn
{
    /// <summary>A weight or pixels; null is a weight of 1.</summary>
    public ColumnWidth? Width { get; init; }

    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }
}

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableRow";

    public ContainerStyle? Style { get; init; }

    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }
}

/// <summary>One cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableCell";

    public ContainerStyle? Style { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public bool? Bleed { get; init; }

    public Pixels? MinHeight { get; init; }

    public TapAction? SelectAction { get; init; }
}
