using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Testing;

/// <summary>Posts to the bot what Teams never would: any bytes, with any token.</summary>
public sealed class FrontDoor(BotInRoom bot) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>An authorization that Teams would send.</summary>
    public string Genuine => $"Bearer {bot.Room.Keys.ActivityToken()}";

    public static ByteArrayContent Json(string body) => Json(Encoding.UTF8.GetBytes(body));

    public static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public async Task<HttpResponseMessage> PostAsync(HttpContent body, string? authorization)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, bot.Messages) { Content = body };

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method)
    {
        using HttpRequestMessage request = new(method, bot.Messages);

        return await http.SendAsync(request);
    }

    /// <summary>An activity from this person in this chat, as the room would send it; for tests that then change something in it.</summary>
    public JsonObject Activity(string type, string person, string chat, string id)
    {
        var from = bot.Room.World.Person(person)!;
        var place = bot.Room.World.Conversation(chat)!;

        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = bot.Room.Address.ServiceUrl.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = from.TeamsId, ["name"] = from.Name, ["aadObjectId"] = from.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = bot.Room.World.Seed.BotTeamsId, ["name"] = bot.Room.World.Seed.BotName },
            ["conversation"] = new JsonObject
            {
                ["id"] = chat,
                ["conversationType"] = place.Type is RoomConversationType.Personal ? "personal" : "groupChat",
                ["isGroup"] = place.Type is not RoomConversationType.Personal,
                ["tenantId"] = bot.Room.World.Seed.TenantId,
            },
            ["locale"] = from.Locale,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = bot.Room.World.Seed.TenantId } },
        };
    }

    public JsonObject Message(string person, string chat, string id, string text)
    {
        var activity = Activity("message", person, chat, id);
        activity["text"] = text;

        return activity;
    }

    /// <summary>A tap on a card of this message.</summary>
    public JsonObject Tap(string person, string chat, string id, string message, JsonObject action)
    {
        var activity = Activity("invoke", person, chat, id);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = message;
        activity["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" };

        return activity;
    }

    public void Dispose() => http.Dispose();
}
