using System.Text.Json;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>
/// Sends the card's inputs to the bot as a message. Only as the fallback of <see cref="ActionExecute"/>: it cannot
/// answer with a card.
/// </summary>
/// <param name="Data">An object, which the inputs are merged into. Without <c>msteams</c>, which some clients cannot bear.</param>
public sealed record ActionSubmit(JsonElement Data) : TapAction("Action.Submit")
{
    public AssociatedInputs? AssociatedInputs { get; init; }
}

/// <summary>Opens a page or a deep link.</summary>
public sealed record ActionOpenUrl(string Url) : TapAction("Action.OpenUrl");

/// <summary>Shows and hides elements of the card, without a word to the bot.</summary>
/// <param name="TargetElements">The elements; each is turned from shown to hidden and back unless it says otherwise.</param>
public sealed record ActionToggleVisibility(IReadOnlyList<ToggledElement> TargetElements) : TapAction("Action.ToggleVisibility");

/// <param name="ElementId">The element's id.</param>
/// <param name="IsVisible">True shows, false hides, null turns over.</param>
public sealed record ToggledElement(string ElementId, bool? IsVisible = null);

/// <summary>Opens a card within the card.</summary>
public sealed record ActionShowCard(AdaptiveCard Card) : CardAction("Action.ShowCard");
