using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// What the bot tells a channel. Strict: the channel sets id, time and service address, so they cannot be set here;
/// the text's format is always said, because sources disagree on its default; text and card never share a message,
/// because Teams may split it in two and then returns no usable id (Teams, "Rate limiting").
/// </summary>
public sealed record OutgoingActivity
{
    private OutgoingActivity(string type) => Type = type;

    public string Type { get; }

    public string? Text { get; private init; }

    /// <summary>Always set on a message, never on anything else.</summary>
    public TextFormat? TextFormat { get; private init; }

    public IReadOnlyList<OutgoingAttachment>? Attachments { get; private init; }

    /// <summary>What the notification says, and the line shown where the card cannot be.</summary>
    public string? Summary { get; init; }

    /// <summary>Teams marks <see cref="Activities.Importance.High"/>; absent is normal.</summary>
    public Importance? Importance { get; init; }

    /// <summary>The people mentioned, each of whom is notified; null when there are none.</summary>
    public IReadOnlyList<OutgoingMention>? Entities { get; private init; }

    public OutgoingChannelData? ChannelData { get; private init; }

    /// <summary>Set by the connector client when it answers a message.</summary>
    public string? ReplyToId { get; internal init; }

    /// <summary>Shown for about three seconds; worth repeating every two or three (Activity schema).</summary>
    public static OutgoingActivity Typing { get; } = new(ActivityTypes.Typing);

    /// <summary>A text, read by Teams as Markdown unless said otherwise: escape or format as plain what others wrote.</summary>
    /// <param name="mentions">Each must stand in the text, character for character: Teams drops it otherwise.</param>
    /// <exception cref="ArgumentException">A mention is not in the text.</exception>
    public static OutgoingActivity Saying(
        string text, TextFormat format = Activities.TextFormat.Markdown, params IReadOnlyList<OutgoingMention> mentions)
    {
        if (mentions.FirstOrDefault(mention => !text.Contains(mention.Text, StringComparison.Ordinal)) is { } absent)
        {
            throw new ArgumentException($"The text does not contain {absent.Text}.", nameof(mentions));
        }

        return new(ActivityTypes.Message)
        {
            Text = text,
            TextFormat = format,
            Entities = mentions.Count == 0 ? null : mentions,
        };
    }

    /// <summary>A card. People mentioned in it are named inside the card.</summary>
    public static OutgoingActivity Showing(OutgoingAttachment card, string summary) => new(ActivityTypes.Message)
    {
        TextFormat = Activities.TextFormat.Plain,
        Attachments = [card],
        Summary = summary,
    };

    /// <summary>The same, also announced in Teams' activity feed.</summary>
    public OutgoingActivity Alerting() => this with { ChannelData = new(new OutgoingNotification(Alert: true)) };

    /// <summary>Quotes no text, so that it may be logged.</summary>
    public override string ToString() => $"outgoing {Type}";
}

/// <summary>How a channel reads the text of a message (Activity schema, "Text format").</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextFormat>))]
public enum TextFormat
{
    [JsonStringEnumMemberName("plain")] Plain,
    [JsonStringEnumMemberName("markdown")] Markdown,
    [JsonStringEnumMemberName("xml")] Xml,
}

/// <summary>How loudly a message asks to be read; Teams shows a mark for <see cref="High"/> alone.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Importance>))]
public enum Importance
{
    [JsonStringEnumMemberName("low")] Low,
    [JsonStringEnumMemberName("normal")] Normal,
    [JsonStringEnumMemberName("high")] High,
}

/// <summary>What only Teams understands.</summary>
public sealed record OutgoingChannelData(OutgoingNotification Notification);

/// <param name="Alert">Announce the message in Teams' activity feed.</param>
public sealed record OutgoingNotification(bool Alert);
