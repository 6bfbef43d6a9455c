using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

[JsonConverter(typeof(CamelCase<FontSize>))]
public enum FontSize { Default, Small, Medium, Large, ExtraLarge }

[JsonConverter(typeof(CamelCase<FontWeight>))]
public enum FontWeight { Default, Lighter, Bolder }

[JsonConverter(typeof(CamelCase<FontType>))]
public enum FontType { Default, Monospace }

/// <summary><see cref="Heading"/> is what a screen reader lets its user jump to.</summary>
[JsonConverter(typeof(CamelCase<TextBlockStyle>))]
public enum TextBlockStyle { Default, Heading }

/// <summary>A paragraph.</summary>
/// <param name="Text">Markdown as Teams knows it: bold, italic, lists and links; no headings, tables or HTML.</param>
public sealed record TextBlock(string Text) : ClassicElement("TextBlock")
{
    public FontSize? Size { get; init; }

    public FontWeight? Weight { get; init; }

    public CardColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary>True, unlike the schema's own default: on a phone, text that does not wrap is lost.</summary>
    public bool? Wrap { get; init; } = true;

    public int? MaxLines { get; init; }

    public FontType? FontType { get; init; }

    public TextBlockStyle? Style { get; init; }
}

/// <summary>A paragraph of runs that look different. No Markdown.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : ClassicElement("RichTextBlock");

/// <summary>A part of a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    public FontSize? Size { get; init; }

    public FontWeight? Weight { get; init; }

    public CardColor? Color { get; init; }

    public FontType? FontType { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    public bool? Strikethrough { get; init; }

    public bool? Underline { get; init; }

    public bool? Highlight { get; init; }

    public TapAction? SelectAction { get; init; }
}

/// <summary>Pairs of a name and a value, one per line.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : ClassicElement("FactSet");

/// <summary>A line of a <see cref="FactSet"/>.</summary>
public sealed record Fact(string Title, string Value);
