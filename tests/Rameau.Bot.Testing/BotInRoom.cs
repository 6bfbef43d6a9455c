using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Demo;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Testing;

/// <summary>
/// The whole bot, with a room of its own playing Teams in a second web application: only the outside is replaced. The demo
/// world is in its database; the chats of P1 and P2 are linked, that of P3 is not; the bot is installed nowhere yet.
/// </summary>
public sealed class BotInRoom : IAsyncDisposable
{
    private readonly BotSetup setup;
    private WebApplication bot;

    private BotInRoom(BotSetup setup, WebApplication bot, RoomServer room) => (this.setup, this.bot, Room) = (setup, bot, room);

    public const string P1Chat = "19:p1-demo@thread.v2";
    public const string P2Chat = "19:p2-demo@thread.v2";
    public const string P3Chat = "19:p3-demo@thread.v2";
    public const string Staff = "staff-1";

    public RoomServer Room { get; }

    /// <summary>The root of the bot's own server.</summary>
    public Uri Url => new(BotHost.Addresses(bot).Single());

    public Uri Messages => new(Url, "api/messages");

    public IServiceProvider Services => bot.Services;

    /// <summary>Starts everything on free ports, on SQLite in a file of its own unless the settings name another store.</summary>
    public static Task<BotInRoom> StartAsync(RoomOptions? options = null, params IReadOnlyList<string> settings) =>
        StartAsync(new BotSetup { Room = options ?? new(), Settings = settings });

    public static async Task<BotInRoom> StartAsync(BotSetup setup)
    {
        var world = DemoWorld.Load(Path.Combine(AppContext.BaseDirectory, "Content", "demo", "world.yaml"));
        var room = await RoomServer.StartAsync(
            setup.Seed(DemoRoom.Seed(world)),
            new Uri("http://localhost:1/"),
            setup.Room with { StartsAt = setup.Room.StartsAt ?? world.ReferenceInstant.ToDateTimeOffset() });
        var bot = await StartAsync(setup, room);

        return new(setup, bot, room);
    }

    /// <summary>Stops the bot, and starts another on the same store and room. What comes in between happened while none ran.</summary>
    /// <remarks>Only with a store that the settings name: the usual one goes with the bot.</remarks>
    public async Task RestartAsync(Func<Task>? meanwhile = null)
    {
        var at = Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await bot.DisposeAsync();
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        bot = await StartAsync(setup, Room);
        Services.GetRequiredService<RoomClock>().AdvanceTo(at);
    }

    /// <summary>Sets both clocks forward, the room's first; what falls due is done by the scheduler.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        Room.Clock.AdvanceTo(instant);
        Services.GetRequiredService<RoomClock>().AdvanceTo(instant);
    }

    /// <summary>The bot joins the chat, greets it, and reads who is there.</summary>
    public Task InstallAsync(string chat) => Room.Teams.InstallBotAsync(Staff, chat);

    /// <summary>Taps a button by its title on the latest card of the chat that has it, as that card stands for everybody.</summary>
    public Task<RoomAnswer> TapAsync(string person, string chat, string title, JsonObject? inputs = null)
    {
        var (message, action) = Room.World.Messages(chat).Reverse()
            .SelectMany(message => message.Cards.Select(card => (message, action: Action(JsonNode.Parse(card.GetRawText())!, title))))
            .First(found => found.action is not null);

        return Room.Teams.InvokeAsync(person, chat, message.Id, With(action!, inputs));
    }

    /// <summary>The action of this title anywhere in a card; null when it has none.</summary>
    public static JsonObject? Action(JsonNode card, string title) => card switch
    {
        JsonObject it when it["type"]?.GetValue<string>() == "Action.Execute" && it["title"]?.GetValue<string>() == title => it,
        JsonObject it => it.Where(member => member.Value is not null && member.Key != "fallback").Select(member => Action(member.Value!, title)).FirstOrDefault(found => found is not null),
        JsonArray all => all.OfType<JsonNode>().Select(one => Action(one, title)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static async Task<WebApplication> StartAsync(BotSetup setup, RoomServer room)
    {
        var bot = BotHost.Build(
            [
                "--environment=Development", "--urls=http://127.0.0.1:0", $"--Room:Url={room.Url}", $"--Room:ClientSecret={room.Keys.ClientSecret}",
                "--Logging:LogLevel:Default=None", .. setup.Settings,
            ],
            wantsRoom: false,
            setup.Replacing);
        await BotHost.StartAsync(bot, default);
        room.Address.BotEndpoint = new(new Uri(BotHost.Addresses(bot).Single()), "api/messages");

        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await Room.DisposeAsync();
    }

    private static JsonObject With(JsonObject action, JsonObject? inputs)
    {
        var tapped = action.DeepClone().AsObject();
        tapped.Remove("fallback");

        foreach (var (key, value) in inputs ?? [])
        {
            tapped["data"]!.AsObject()[key] = value?.DeepClone();
        }

        return tapped;
    }
}
