using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>
/// A card for Teams: Adaptive Cards 1.5, with newer elements where each says what an older client shows. Immutable;
/// <see cref="CardCheck"/> finds what the compiler cannot.
/// </summary>
/// <remarks>
/// Source: Adaptive Cards schema 1.5; Teams, "Types of cards". Teams goes by the elements and not by the version, and
/// phones refuse a card without one.
/// </remarks>
/// <param name="FallbackText">What is shown where the card cannot be. Says the essential in one or two sentences.</param>
public sealed record AdaptiveCard(string FallbackText)
{
    /// <summary>The content type of the attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyOrder(-3)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-2)]
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>The language of the text, ISO 639-1: <c>fr</c>.</summary>
    public string? Lang { get; init; }

    /// <summary>What is read aloud instead of the text.</summary>
    public string? Speak { get; init; }

    public bool? Rtl { get; init; }

    public Pixels? MinHeight { get; init; }

    public Refresh? Refresh { get; init; }

    public IReadOnlyList<CardElement>? Body { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }

    public TapAction? SelectAction { get; init; }

    [JsonPropertyName("msteams")]
    public TeamsCard? Teams { get; init; }

    /// <summary>A card that says one thing, and says it also where no card is shown.</summary>
    public static AdaptiveCard Saying(string text) => new(text) { Body = [new TextBlock(text)] };

    /// <summary>The card as it goes over the wire.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, CardWire.Json.AdaptiveCard);
}

/// <summary>Lets the client ask for a newer card when one of these people looks at it, at most once a minute.</summary>
/// <remarks>Source: Teams, "User-specific views". Everybody else finds « Refresh card » in the menu.</remarks>
public sealed record Refresh
{
    /// <summary>People for whom Teams refreshes a card by itself.</summary>
    public const int MaxUserIds = 60;

    /// <param name="action">What the client sends.</param>
    /// <param name="userIds">Teams ids (<c>29:…</c> or <c>8:orgid:…</c>), <see cref="MaxUserIds"/> at most.</param>
    /// <exception cref="ArgumentException">There are more.</exception>
    public Refresh(ActionExecute action, IReadOnlyList<string> userIds)
    {
        ArgumentNullException.ThrowIfNull(userIds);

        if (userIds.Count > MaxUserIds)
        {
            throw new ArgumentException($"Teams refreshes a card for {MaxUserIds} people at most, not for {userIds.Count}.", nameof(userIds));
        }

        (Action, UserIds) = (action, userIds);
    }

    public ActionExecute Action { get; }

    public IReadOnlyList<string> UserIds { get; }
}

/// <summary>What only Teams knows of a card.</summary>
public sealed record TeamsCard
{
    /// <summary>Null is the usual narrow card.</summary>
    public CardWidth? Width { get; init; }

    public IReadOnlyList<CardMention>? Entities { get; init; }
}

[JsonConverter(typeof(CamelCase<CardWidth>))]
public enum CardWidth { Full }
