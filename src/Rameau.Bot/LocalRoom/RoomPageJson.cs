using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rameau.Bot.LocalRoom;

/// <summary>What the page reads: the shapes of its API, in one place.</summary>
internal static partial class RoomPageJson
{
    public static JsonObject Bot(RoomSeed seed) => new()
    {
        ["id"] = seed.BotTeamsId,
        ["name"] = seed.BotName,
        ["isBot"] = true,
        ["initials"] = RoomPerson.InitialsOf(seed.BotName),
    };

    public static JsonObject State(RoomWorld world, RoomPerson? me, JsonObject clock) => new()
    {
        ["me"] = me is null ? null : new JsonObject { ["id"] = me.Id, ["teamsId"] = me.TeamsId, ["name"] = me.Name },
        ["bot"] = new JsonObject { ["id"] = world.Seed.BotTeamsId, ["name"] = world.Seed.BotName },
        ["clock"] = clock,
        ["people"] = RoomJson.Array(world.Seed.People.Select(Person)),
        ["conversations"] = me is null
            ? new JsonArray()
            : RoomJson.Array(world.ConversationsOf(me.Id).Select(one => Conversation(world, one, me))),
    };

    public static JsonObject Message(RoomWorld world, RoomMessage message) => new()
    {
        ["id"] = message.Id,
        ["conversationId"] = message.ConversationId,
        ["from"] = From(world, message),
        ["at"] = RoomJson.Utc(message.At),
        ["text"] = message.Deleted ? null : message.Text,
        ["textFormat"] = message.TextFormat,
        ["summary"] = message.Deleted ? null : message.Summary,
        ["cards"] = message.Deleted ? new JsonArray() : RoomJson.Array(message.Cards.Select(RoomJson.Node)),
        ["edited"] = message.Edited,
        ["deleted"] = message.Deleted,
        ["system"] = message.System,
        ["reactions"] = RoomJson.Array(message.Reactions
            .GroupBy(reaction => reaction.Type)
            .Select(same => new JsonObject { ["type"] = same.Key, ["count"] = same.Count() })),
    };

    private static JsonObject From(RoomWorld world, RoomMessage message)
    {
        if (message.FromBot)
        {
            return Bot(world.Seed);
        }

        var person = message.Person is null ? null : world.Person(message.Person);

        return new()
        {
            ["id"] = person?.Id ?? "",
            ["name"] = person?.Name ?? "",
            ["isBot"] = false,
            ["initials"] = person?.Initials ?? "",
        };
    }

    private static JsonObject Person(RoomPerson person) => new()
    {
        ["id"] = person.Id,
        ["teamsId"] = person.TeamsId,
        ["name"] = person.Name,
        ["initials"] = person.Initials,
        ["group"] = person.Group,
        ["groupLabel"] = person.GroupLabel,
        ["detail"] = person.Detail,
        ["guest"] = person.IsGuest,
    };

    private static JsonObject Conversation(RoomWorld world, RoomConversation conversation, RoomPerson me)
    {
        var (last, unread) = world.Glance(conversation.Id, me.Id);

        return new()
        {
            ["id"] = conversation.Id,
            ["type"] = conversation.WireType,
            ["name"] = conversation.Name,
            ["lastAt"] = last is null ? null : RoomJson.Utc(last.At),
            ["lastText"] = last is null ? null : LastText(last),
            ["unread"] = unread,
            ["members"] = RoomJson.Array(conversation.Members
                .Select(world.Person)
                .OfType<RoomPerson>()
                .Select(member => new JsonObject { ["id"] = member.Id, ["name"] = member.Name })),
        };
    }

    private static string LastText(RoomMessage message)
    {
        var said = message.Text ?? message.Summary ?? message.Cards.Select(card => RoomJson.Text(card, "fallbackText")).FirstOrDefault();

        return MentionMarkup().Replace(said ?? "", "");
    }

    [GeneratedRegex("</?at[^>]*>")]
    private static partial Regex MentionMarkup();
}
