using System.Collections.Immutable;
using System.Text.Json;

namespace Rameau.Bot.LocalRoom;

public sealed record RoomReaction(string Type, string Person);

/// <summary>One message as it stands now; a change makes a new record with the same id.</summary>
public sealed record RoomMessage
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Milliseconds since 1970 as a string, unique and increasing in the whole room.</summary>
    public required string Id { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>The first message of the thread, in a channel only.</summary>
    public string? ThreadId { get; init; }

    /// <summary>A person's id, or null when the bot speaks or the room itself does.</summary>
    public string? Person { get; init; }
    public bool FromBot { get; init; }
    public bool System { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Text { get; init; }
    public string TextFormat { get; init; } = "plain";
    public string? Summary { get; init; }

    /// <summary>The name under which the bot sent it. Noted, never acted upon, as in Teams: what was sent twice can be counted by it.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>What the bot sent, whole.</summary>
    public JsonElement? Activity { get; init; }
    public bool Edited { get; init; }
    public bool Deleted { get; init; }
    public ImmutableList<RoomReaction> Reactions { get; init; } = [];

    public IReadOnlyList<JsonElement> Attachments =>
        Activity is { } activity && activity.TryGetProperty("attachments", out var list) && list.ValueKind is JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    /// <summary>The adaptive cards of the message.</summary>
    public IReadOnlyList<JsonElement> Cards =>
        [.. Attachments.Where(one => RoomJson.Text(one, "contentType") == AdaptiveCard).Select(one => one.GetProperty("content"))];

    internal static bool IsAdaptiveCard(JsonElement attachment) => RoomJson.Text(attachment, "contentType") == AdaptiveCard;

    internal RoomMessage Saying(JsonElement activity) => this with
    {
        Text = RoomJson.Text(activity, "text"),
        TextFormat = RoomJson.Text(activity, "textFormat") ?? "markdown", // what the connector's own description says of an absent one
        Summary = RoomJson.Text(activity, "summary"),
        Activity = activity,
    };
}
