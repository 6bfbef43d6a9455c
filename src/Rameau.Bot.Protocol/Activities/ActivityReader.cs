using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

internal static class ActivityReader
{
    private static readonly HashSet<string> Declared = new(StringComparer.Ordinal)
    {
        "type", "id", "timestamp", "localTimestamp", "localTimezone", "channelId", "serviceUrl", "from", "recipient",
        "conversation", "replyToId", "text", "textFormat", "locale", "entities", "attachments", "channelData", "value",
        "name", "action", "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved",
    };

    public static ActivityReading Read(ReadOnlySpan<byte> utf8)
    {
        if (!JsonText.TryParse(utf8, out var json, out var reason, out var where))
        {
            return new ActivityReading.Refused(reason, where);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return new ActivityReading.Refused("An activity is a JSON object.", "line 1, byte 1");
        }

        IdentityCheck identity = new();
        var activity = Read(json, identity);

        return identity.Refusal is { } refusal ? refusal : new ActivityReading.Accepted(activity);
    }

    private static Activity Read(JsonElement json, IdentityCheck identity) => new()
    {
        Type = identity.Required(json, "type"),
        Id = identity.Optional(json, "id"),
        Timestamp = json.Instant("timestamp"),
        LocalTimestamp = json.Instant("localTimestamp"),
        LocalTimezone = json.Text("localTimezone"),
        ChannelId = identity.Required(json, "channelId"),
        ServiceUrl = identity.HttpAddress(json, "serviceUrl"),
        From = Account(json, "from", identity),
        Recipient = Account(json, "recipient", identity),
        Conversation = Conversation(identity.Object(json, "conversation") ?? default, identity),
        ReplyToId = identity.Optional(json, "replyToId"),
        Text = json.Text("text"),
        TextFormat = json.Text("textFormat"),
        Locale = json.Text("locale"),
        Entities = [.. json.Objects("entities").Select(Entity.Read)],
        Attachments = [.. json.Objects("attachments").Select(Attachment.Read)],
        ChannelData = ChannelData(json, identity),
        Value = json.Member("value"),
        Name = json.Text("name"),
        Action = json.Text("action"),
        MembersAdded = Accounts(json, "membersAdded"),
        MembersRemoved = Accounts(json, "membersRemoved"),
        ReactionsAdded = Reactions(json, "reactionsAdded"),
        ReactionsRemoved = Reactions(json, "reactionsRemoved"),
        Extra = Extra(json),
    };

    private static ChannelAccount? Account(JsonElement activity, string name, IdentityCheck identity)
    {
        if (identity.Object(activity, name) is not { } json)
        {
            return null;
        }

        var id = identity.Optional(json, "id", $"{name}.id");
        var directoryId = identity.Optional(json, "aadObjectId", $"{name}.aadObjectId");

        return id is null ? null : new ChannelAccount(id, json.Text("name"), directoryId);
    }

    private static ConversationAccount Conversation(JsonElement json, IdentityCheck identity) => new(
        identity.Required(json, "id", "conversation.id"),
        json.Text("conversationType"),
        json.Flag("isGroup"),
        identity.Optional(json, "tenantId", "conversation.tenantId"),
        json.Text("name"));

    private static TeamsChannelData ChannelData(JsonElement activity, IdentityCheck identity)
    {
        if (activity.Object("channelData") is not { } json)
        {
            return TeamsChannelData.None;
        }

        var tenant = json.Object("tenant") ?? default;

        return TeamsChannelData.Read(json, identity.Optional(tenant, "id", "channelData.tenant.id"));
    }

    private static ChannelAccount[] Accounts(JsonElement json, string name) =>
        [.. json.Objects(name).Select(ChannelAccount.Read).OfType<ChannelAccount>()];

    private static Reaction[] Reactions(JsonElement json, string name) =>
        [.. json.Objects(name).Select(reaction => reaction.Text("type")).OfType<string>().Select(Reaction.Of)];

    private static Dictionary<string, JsonElement> Extra(JsonElement json)
    {
        Dictionary<string, JsonElement> extra = new(StringComparer.Ordinal);

        foreach (var property in json.EnumerateObject())
        {
            if (!Declared.Contains(property.Name))
            {
                extra[property.Name] = property.Value;
            }
        }

        return extra;
    }
}
