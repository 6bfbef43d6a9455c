using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>Sending, replying, updating, deleting: the bot's side.</summary>
internal static class RoomMessaging
{
    public static Task<RoomResult> SendAsync(string conversation, HttpRequest request, RoomDoor door, RoomLimits limits, RoomWorld world, CancellationToken ct) =>
        PostAsync(conversation, null, request, door, limits, world, ct);

    public static Task<RoomResult> ReplyAsync(
        string conversation, string activity, HttpRequest request, RoomDoor door, RoomLimits limits, RoomWorld world, CancellationToken ct) =>
        PostAsync(conversation, RoomPlace.Id(activity), request, door, limits, world, ct);

    public static async Task<RoomResult> UpdateAsync(
        string conversation, string activity, HttpRequest request, RoomDoor door, RoomLimits limits, RoomWorld world, CancellationToken ct)
    {
        if (!door.TryEnter(conversation, out var place, out var refusal))
        {
            return refusal;
        }

        var sent = await RoomJson.ReadObjectAsync(request, ct);
        if ((RoomStrictness.Refusal(sent, replacing: true) ?? Refusal(world, place, activity) ?? limits.Refuse(RoomQuota.Send, place.Conversation.Id)) is { } no)
        {
            return no;
        }

        var after = world.Change(place.Conversation.Id, RoomPlace.Id(activity), before => before.Saying(sent!.Value) with { Edited = true });

        return after is null ? RoomErrors.ActivityNotFound : RoomResult.Ok(new() { ["id"] = after.Id });
    }

    public static RoomResult Delete(string conversation, string activity, RoomDoor door, RoomLimits limits, RoomWorld world)
    {
        if (!door.TryEnter(conversation, out var place, out var refusal))
        {
            return refusal;
        }

        if ((Refusal(world, place, activity) ?? limits.Refuse(RoomQuota.Send, place.Conversation.Id)) is { } no)
        {
            return no;
        }

        var after = world.Change(place.Conversation.Id, RoomPlace.Id(activity), before => before with { Deleted = true });

        return after is null ? RoomErrors.ActivityNotFound : new(StatusCodes.Status200OK);
    }

    /// <summary>Keeps what the bot says; the caller has checked that it may.</summary>
    public static RoomMessage Keep(RoomWorld world, RoomPlace place, JsonElement activity, string? idempotencyKey = null) =>
        world.Post(place.Conversation.Id, place.Root, blank => blank.Saying(activity) with { FromBot = true, IdempotencyKey = idempotencyKey });

    private static async Task<RoomResult> PostAsync(
        string conversation, string? replyTo, HttpRequest request, RoomDoor door, RoomLimits limits, RoomWorld world, CancellationToken ct)
    {
        if (!door.TryEnter(conversation, out var place, out var refusal))
        {
            return refusal;
        }

        var sent = await RoomJson.ReadObjectAsync(request, ct);
        if ((RoomStrictness.Refusal(sent) ?? limits.Refuse(RoomQuota.Send, place.Conversation.Id)) is { } no)
        {
            return no;
        }

        if (RoomJson.Text(sent!.Value, "type") == "typing")
        {
            world.Typing(place.Conversation);

            return new(StatusCodes.Status202Accepted);
        }

        var thread = place.Root ?? (replyTo is null ? null : world.Message(place.Conversation.Id, replyTo)?.ThreadId);
        var message = Keep(world, place with { Root = thread }, sent.Value, KeyOf(request));

        return new(StatusCodes.Status201Created, new JsonObject { ["id"] = message.Id }) { Posted = message };
    }

    private static string? KeyOf(HttpRequest request) =>
        request.Headers["Idempotency-Key"].ToString() is { Length: > 2 } key && key.StartsWith('"') && key.EndsWith('"') ? Uri.UnescapeDataString(key[1..^1]) : null;

    private static RoomResult? Refusal(RoomWorld world, RoomPlace place, string activity) =>
        world.Message(place.Conversation.Id, RoomPlace.Id(activity)) switch
        {
            null or { Deleted: true } => RoomErrors.ActivityNotFound,
            { FromBot: false } => RoomErrors.NotYours,
            _ => null,
        };
}
