using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>A drop-down, all choices at once, or a drop-down that is searched by typing.</summary>
[JsonConverter(typeof(CamelCase<ChoiceSetStyle>))]
public enum ChoiceSetStyle { Compact, Expanded, Filtered }

/// <summary>One choice of several, or several; these come back joined by commas.</summary>
public sealed record InputChoiceSet : CardInput
{
    public InputChoiceSet(string id, string label, IReadOnlyList<Choice> choices) : base("Input.ChoiceSet", id) =>
        (Label, Choices) = (label, choices);

    public IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>More choices, asked of the bot while the reader types.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }

    public ChoiceSetStyle? Style { get; init; }

    public bool? IsMultiSelect { get; init; }

    /// <summary>The value chosen at first; several joined by commas.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>True, unlike the schema's own default, as for <see cref="TextBlock.Wrap"/>.</summary>
    public bool? Wrap { get; init; } = true;
}

/// <param name="Title">What is read.</param>
/// <param name="Value">What comes back; without a comma where several may be chosen.</param>
public sealed record Choice(string Title, string Value);

/// <summary>Where the choices of a searched drop-down come from; arrives as invoke <c>application/search</c>.</summary>
/// <remarks>Source: Teams, "Typeahead search in Adaptive Cards".</remarks>
public sealed record DataQuery(string Dataset)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Data.Query";

    public AssociatedInputs? AssociatedInputs { get; init; }
}
