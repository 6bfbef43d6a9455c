using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary><see cref="Positive"/> and <see cref="Destructive"/> colour the button where the host does so.</summary>
[JsonConverter(typeof(CamelCase<ActionStyle>))]
public enum ActionStyle { Default, Positive, Destructive }

/// <summary><see cref="Secondary"/> puts the action behind « … ».</summary>
[JsonConverter(typeof(CamelCase<ActionMode>))]
public enum ActionMode { Primary, Secondary }

/// <summary>Whether the inputs of the card are checked and sent along.</summary>
[JsonConverter(typeof(CamelCase<AssociatedInputs>))]
public enum AssociatedInputs { Auto, None }

/// <summary>What a button does. Five primary ones in a row are the most that Teams shows everywhere.</summary>
/// <remarks>Source: Adaptive Cards schema 1.5, actions.</remarks>
[JsonDerivedType(typeof(ActionExecute))]
[JsonDerivedType(typeof(ActionSubmit))]
[JsonDerivedType(typeof(ActionOpenUrl))]
[JsonDerivedType(typeof(ActionToggleVisibility))]
[JsonDerivedType(typeof(ActionShowCard))]
public abstract record CardAction : IActionFallback
{
    private protected CardAction(string type) => Type = type;

    [JsonPropertyOrder(-2)]
    public string Type { get; }

    [JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>The button's text; a tap on an element needs none.</summary>
    [JsonPropertyOrder(-1)]
    public string? Title { get; init; }

    /// <summary>An HTTPS address, a data URI, or <c>icon:Name</c> of Teams' own icons.</summary>
    public string? IconUrl { get; init; }

    public ActionStyle? Style { get; init; }

    public ActionMode? Mode { get; init; }

    public string? Tooltip { get; init; }

    public bool? IsEnabled { get; init; }

    public IReadOnlyDictionary<string, string>? Requires { get; init; }

    [JsonPropertyOrder(1)]
    public IActionFallback? Fallback { get; init; }
}

/// <summary>An action that a tap on an element may also run: every one but <see cref="ActionShowCard"/>.</summary>
[JsonDerivedType(typeof(ActionExecute))]
[JsonDerivedType(typeof(ActionSubmit))]
[JsonDerivedType(typeof(ActionOpenUrl))]
[JsonDerivedType(typeof(ActionToggleVisibility))]
public abstract record TapAction : CardAction
{
    private protected TapAction(string type) : base(type) { }
}
