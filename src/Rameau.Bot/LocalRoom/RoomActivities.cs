using System.Globalization;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>Activities as Teams writes them.</summary>
internal sealed class RoomActivities(RoomWorld world, RoomAddress address, TimeProvider clock, TimeZoneInfo zone)
{
    public JsonObject Message(RoomPerson from, RoomConversation place, RoomMessage message, bool mentionsBot)
    {
        var activity = Start("message", message.Id, from, place, message.ThreadId);
        activity["text"] = message.Text;
        activity["textFormat"] = "plain";
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        if (mentionsBot)
        {
            activity["entities"]!.AsArray().Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["text"] = MentionOf(world.Seed),
                ["mentioned"] = new JsonObject { ["id"] = world.Seed.BotTeamsId, ["name"] = world.Seed.BotName },
            });
        }

        return activity;
    }

    public JsonObject Submit(RoomPerson from, RoomConversation place, RoomMessage card, JsonNode value)
    {
        var activity = Start("message", world.NewId(), from, place, card.ThreadId);
        activity["replyToId"] = card.Id;
        activity["value"] = value.DeepClone();
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };

        return activity;
    }

    public JsonObject Invoke(RoomPerson from, RoomConversation place, RoomMessage card, JsonObject action, string trigger)
    {
        var activity = Start("invoke", $"f:{world.NewId()}", from, place, card.ThreadId);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.Id;
        activity["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = trigger };
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };

        return activity;
    }

    /// <summary>Teams names the bare conversation here, also for a message in a thread.</summary>
    public JsonObject Reaction(RoomPerson from, RoomConversation place, RoomMessage to, string type, bool added)
    {
        var activity = Start("messageReaction", $"f:{world.NewId()}", from, place, thread: null);
        activity["replyToId"] = to.Id;
        activity[added ? "reactionsAdded" : "reactionsRemoved"] = new JsonArray(new JsonObject { ["type"] = type });

        return activity;
    }

    /// <param name="action">add or remove.</param>
    public JsonObject Installation(RoomPerson by, RoomConversation place, string action)
    {
        var activity = Start("installationUpdate", $"f:{world.NewId()}", by, place, thread: null);
        activity["action"] = action;
        activity["from"]!.AsObject().Remove("name");

        return activity;
    }

    /// <param name="ids">Ids as on the wire; names are absent, as in Teams.</param>
    public JsonObject Membership(RoomPerson by, RoomConversation place, bool added, IEnumerable<JsonObject> ids)
    {
        var activity = Start("conversationUpdate", $"f:{world.NewId()}", by, place, thread: null);
        activity[added ? "membersAdded" : "membersRemoved"] = RoomJson.Array(ids);
        activity["from"]!.AsObject().Remove("name");

        return activity;
    }

    public JsonObject BotOnTheWire() => new() { ["id"] = world.Seed.BotTeamsId };

    public static JsonObject OnTheWire(RoomPerson person) => new() { ["id"] = person.TeamsId, ["aadObjectId"] = person.AadObjectId };

    /// <summary>The same activity as Teams may send it a second time: under another id, at another instant.</summary>
    public JsonObject UnderNewId(JsonObject activity)
    {
        var again = activity.DeepClone().AsObject();
        again["id"] = activity["id"]!.GetValue<string>().StartsWith("f:", StringComparison.Ordinal) ? $"f:{world.NewId()}" : world.NewId();
        again["timestamp"] = RoomJson.Utc(clock.GetUtcNow());

        return again;
    }

    public static string MentionOf(RoomSeed seed) => $"<at>{seed.BotName}</at>";

    private JsonObject Start(string type, string id, RoomPerson from, RoomConversation place, string? thread)
    {
        var now = clock.GetUtcNow();
        JsonObject channelData = new() { ["tenant"] = new JsonObject { ["id"] = world.Seed.TenantId } };
        if (place.Type is RoomConversationType.Channel)
        {
            channelData["team"] = new JsonObject { ["id"] = place.Id };
            channelData["channel"] = new JsonObject { ["id"] = place.Id };
        }

        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = RoomJson.Utc(now),
            ["localTimestamp"] = RoomJson.Local(now, zone),
            ["localTimezone"] = zone.Id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = address.ServiceUrl.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = from.TeamsId, ["name"] = from.Name, ["aadObjectId"] = from.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = world.Seed.BotTeamsId, ["name"] = world.Seed.BotName },
            ["conversation"] = ConversationOf(place, thread),
            ["locale"] = from.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = from.Locale,
                ["country"] = CultureInfo.GetCultureInfo(from.Locale) is { IsNeutralCulture: false } culture ? new RegionInfo(culture.Name).TwoLetterISORegionName : "FR",
                ["platform"] = "Web",
                ["timezone"] = zone.Id,
            }),
            ["channelData"] = channelData,
        };
    }

    private JsonObject ConversationOf(RoomConversation place, string? thread)
    {
        JsonObject conversation = new()
        {
            ["conversationType"] = place.WireType,
            ["tenantId"] = world.Seed.TenantId,
            ["id"] = thread is null ? place.Id : $"{place.Id};messageid={thread}",
        };
        if (place.Type is not RoomConversationType.Personal)
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }
}
