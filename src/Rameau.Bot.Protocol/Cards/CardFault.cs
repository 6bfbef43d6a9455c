namespace Rameau.Bot.Protocol.Cards;

/// <summary>Something wrong with a card.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.body[2].items[0]</c>.</param>
/// <param name="Problem">What, for whoever wrote the card.</param>
public sealed record CardFault(string Path, string Problem);
