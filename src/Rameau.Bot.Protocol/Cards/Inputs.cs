using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>
/// A field. Its value comes back under its id, mostly as a string. The client checks it only for an action that sends
/// inputs, so the bot checks again.
/// </summary>
/// <remarks>Source: Adaptive Cards schema 1.5, inputs.</remarks>
public abstract record CardInput : ClassicElement
{
    private protected CardInput(string type, string id) : base(type) => Id = id;

    /// <summary>What is asked, always visible.</summary>
    public string? Label { get; init; }

    public bool? IsRequired { get; init; }

    /// <summary>Shown when the client refuses a value; needed wherever it can refuse one.</summary>
    public string? ErrorMessage { get; init; }
}

/// <summary>Which keyboard a phone offers.</summary>
[JsonConverter(typeof(CamelCase<TextInputStyle>))]
public enum TextInputStyle { Text, Tel, Url, Email, Password }

/// <summary>One line of text, or several.</summary>
public sealed record InputText : CardInput
{
    public InputText(string id, string label) : base("Input.Text", id) => Label = label;

    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>Characters; the client stops the typing there.</summary>
    public int? MaxLength { get; init; }

    public bool? IsMultiline { get; init; }

    /// <summary>An ECMAScript pattern that the whole value must match.</summary>
    public string? Regex { get; init; }

    public TextInputStyle? Style { get; init; }

    /// <summary>A button at the field's end.</summary>
    public TapAction? InlineAction { get; init; }
}

/// <summary>A number. With bounds it needs a value or must be required: an empty one blocks the submit in some clients.</summary>
public sealed record InputNumber : CardInput
{
    public InputNumber(string id, string label) : base("Input.Number", id) => Label = label;

    public double? Value { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }

    public string? Placeholder { get; init; }
}

/// <summary>A day of the calendar, without a time zone.</summary>
public sealed record InputDate : CardInput
{
    public InputDate(string id, string label) : base("Input.Date", id) => Label = label;

    public DateOnly? Value { get; init; }

    public DateOnly? Min { get; init; }

    public DateOnly? Max { get; init; }

    public string? Placeholder { get; init; }
}

/// <summary>An hour and minute of the reader's wall clock, without a time zone.</summary>
public sealed record InputTime : CardInput
{
    public InputTime(string id, string label) : base("Input.Time", id) => Label = label;

    [JsonConverter(typeof(Minutes))]
    public TimeOnly? Value { get; init; }

    [JsonConverter(typeof(Minutes))]
    public TimeOnly? Min { get; init; }

    [JsonConverter(typeof(Minutes))]
    public TimeOnly? Max { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>The library would add seconds, which clients do not read.</summary>
    internal sealed class Minutes : WriteOnlyConverter<TimeOnly?>
    {
        public override void Write(Utf8JsonWriter writer, TimeOnly? value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value?.ToString("HH':'mm", CultureInfo.InvariantCulture));
    }
}

/// <summary>A box to tick; its title may serve as label.</summary>
public sealed record InputToggle : CardInput
{
    public InputToggle(string id, string title) : base("Input.Toggle", id) => Title = title;

    public string Title { get; init; }

    /// <summary>What comes back when ticked; null is <c>"true"</c>.</summary>
    public string? ValueOn { get; init; }

    /// <summary>What comes back otherwise; null is <c>"false"</c>.</summary>
    public string? ValueOff { get; init; }

    /// <summary>The value at first; null is <see cref="ValueOff"/>.</summary>
    public string? Value { get; init; }

    /// <summary>True, unlike the schema's own default, as for <see cref="TextBlock.Wrap"/>.</summary>
    public bool? Wrap { get; init; } = true;
}
