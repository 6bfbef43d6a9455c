using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>Creating a conversation, as Teams was measured to do it: one-to-one chats and threads in channels, never a group.</summary>
internal static class RoomCreation
{
    private static RoomResult Impossible => RoomErrors.BadSyntax("Incorrect conversation creation parameters");

    public static async Task<RoomResult> CreateAsync(HttpRequest request, RoomDoor door, RoomLimits limits, RoomWorld world, CancellationToken ct)
    {
        if (await RoomJson.ReadObjectAsync(request, ct) is not { } asked)
        {
            return RoomErrors.BadSyntax("Malformed JSON.");
        }

        var channelData = RoomJson.Child(asked, "channelData") ?? default;
        var tenant = RoomJson.Text(asked, "tenantId") ?? RoomJson.Text(RoomJson.Child(channelData, "tenant") ?? default, "id");
        if (tenant != world.Seed.TenantId)
        {
            return tenant is null ? RoomErrors.BadSyntax("The tenant id is missing.") : RoomErrors.NotForThisPerson;
        }

        return RoomJson.Text(RoomJson.Child(channelData, "channel") ?? default, "id") is { } channel
            ? Thread(asked, channel, door, limits, world)
            : Personal(asked, door, limits, world);
    }

    private static RoomResult Personal(JsonElement asked, RoomDoor door, RoomLimits limits, RoomWorld world)
    {
        if (RoomJson.Child(asked, "isGroup") is { ValueKind: JsonValueKind.True }
            || RoomJson.Child(asked, "members") is not { ValueKind: JsonValueKind.Array } members
            || members.GetArrayLength() != 1
            || RoomJson.Text(members[0], "id") is not { } id
            || !(id.StartsWith("29:", StringComparison.Ordinal) || id.StartsWith("8:orgid:", StringComparison.Ordinal)))
        {
            return Impossible;
        }

        if (world.PersonOnTheWire(id) is not { } person || world.IsBlockedBy(person.Id))
        {
            return RoomErrors.NotForThisPerson;
        }

        var first = RoomJson.Child(asked, "activity");
        if ((OfActivity(first) ?? limits.Refuse(RoomQuota.Create, person.Id)) is { } no)
        {
            return no;
        }

        var chat = world.PersonalChat(person);
        if (!door.TryEnter(chat.Id, out var place, out var refusal))
        {
            return refusal;
        }

        var posted = first is { } activity ? RoomMessaging.Keep(world, place, activity) : null;

        return new(StatusCodes.Status201Created, new JsonObject { ["id"] = chat.Id }) { Posted = posted };
    }

    private static RoomResult Thread(JsonElement asked, string channel, RoomDoor door, RoomLimits limits, RoomWorld world)
    {
        if (RoomJson.Child(asked, "activity") is not { } activity)
        {
            return Impossible;
        }

        if (!door.TryEnter(channel, out var place, out var refusal))
        {
            return refusal;
        }

        if (place.Conversation.Type is not RoomConversationType.Channel)
        {
            return Impossible;
        }

        if ((OfActivity(activity) ?? limits.Refuse(RoomQuota.Create, place.Conversation.Id)) is { } no)
        {
            return no;
        }

        var message = RoomMessaging.Keep(world, place with { Root = null }, activity);

        return new(StatusCodes.Status201Created, new JsonObject
        {
            ["id"] = $"{place.Conversation.Id};messageid={message.Id}",
            ["activityId"] = message.Id,
        })
        {
            Posted = message,
        };
    }

    private static RoomResult? OfActivity(JsonElement? activity) => activity is null ? null : RoomStrictness.Refusal(activity, replacing: true);
}
