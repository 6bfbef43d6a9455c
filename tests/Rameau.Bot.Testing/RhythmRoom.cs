using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.Rhythm;

namespace Rameau.Bot.Testing;

/// <summary>
/// Promotions in a database, each with a chat that the bot is in, and a room that outlives the bots that are started on them,
/// in this process or in others. They live by the four reminders of each meeting and nothing else. It is Wednesday, 10 March 2027,
/// 9 h in Paris.
/// </summary>
public sealed class RhythmRoom : IAsyncDisposable
{
    /// <summary>One week before their first session: its reminder is due, the one before it is past.</summary>
    public static readonly LocalDate AWeekBefore = new(2027, 3, 9);

    private static readonly DemoWorld World = DemoWorld.Load(Path.Combine(AppContext.BaseDirectory, "Content", "demo", "world.yaml"));

    private static readonly RSA Key = RSA.Create(2048);

    private readonly TestDatabase database;
    private readonly List<WebApplication> bots = [];

    private RhythmRoom(TestDatabase database, RoomServer room, IReadOnlyList<Promotion> promotions) =>
        (this.database, Room, Promotions) = (database, room, promotions);

    public static Instant Now => World.ReferenceInstant;

    public RoomServer Room { get; }

    public IReadOnlyList<Promotion> Promotions { get; }

    /// <summary>What starts a bot here, whatever the process.</summary>
    public IReadOnlyList<string> Settings =>
    [
        "--environment=Development", "--urls=http://127.0.0.1:0", $"--Room:Url={Room.Url}", $"--Room:ClientSecret={Room.Keys.ClientSecret}",
        "--Logging:LogLevel:Default=None", .. database.Settings,
    ];

    /// <summary>What gives all bots here one clock that nobody moves, and with it one scheduler for all where their database allows it.</summary>
    public static IReadOnlyList<string> OneClock { get; } = ClockAt(World.ReferenceInstant);

    /// <summary>What starts a bot at this instant, as one that was down until then.</summary>
    public static IReadOnlyList<string> ClockAt(Instant instant) => [$"--Room:Ahead={instant.ToDateTimeOffset() - TimeProvider.System.GetUtcNow():c}"];

    public static Promotion Promotion(int number, LocalDate startsOn) => new(
        new($"R{number:000}"), $"Promotion {number}", new("parcours-co-construction-territoriale"), startsOn, DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    /// <summary>A card of the first session that somebody asked for.</summary>
    public static Delivery Asked(Promotion promotion, string id, Instant at)
    {
        BeatKey key = new($"{promotion.Id}/S1/{id}/asked");

        return new(key, key, promotion.Id, new("S1"), 0, "asked", "reminder", at, Now + Duration.FromDays(5), DeliveryState.Planned) { Conversation = new(ChatOf(promotion)) };
    }

    public static string ChatOf(Promotion promotion) => $"19:{promotion.Id.Value.ToLowerInvariant()}@thread.v2";

    /// <param name="known">False when the promotions are not in the database yet: the bots then started have no trigger for them.</param>
    public static async Task<RhythmRoom> StartAsync(
        TestDatabase database, IReadOnlyList<Promotion> promotions, RoomOptions? options = null, bool known = true)
    {
        await database.ClearAsync();
        var demo = DemoRoom.Seed(World);
        RoomSeed seed = demo with
        {
            Conversations =
            [
                .. demo.Conversations.Select(one => one with { BotInstalled = true }),
                .. promotions.Select(one => new RoomConversation(ChatOf(one), RoomConversationType.GroupChat, one.Name, [World.Staff[0].Id.Value])),
            ],
        };
        var server = await RoomServer.StartAsync(seed, new Uri("http://localhost:1/"), (options ?? new()) with { StartsAt = Now.ToDateTimeOffset(), SigningKey = Key });
        RhythmRoom room = new(database, server, promotions);

        foreach (var promotion in known ? promotions : [])
        {
            await room.AddAsync(promotion);
            await room.LinkAsync(promotion);
        }

        return room;
    }

    /// <summary>The promotion comes to be, with a chat that is not yet its own.</summary>
    public async Task AddAsync(Promotion promotion)
    {
        await database.Promotions.TryAddAsync(promotion, default);
        await new SqlRhythms(database.Store.Source).SaveAsync(promotion.Id, ContentRhythm.OnlyReminders, default);
        await database.Feedback.SetPulseAsync(promotion.Id, false, default);
        await MeetAsync(promotion);
    }

    /// <summary>The chat becomes the promotion's, without anybody being told.</summary>
    public Task LinkAsync(Promotion promotion) => database.Conversations.TryLinkAsync(new(ChatOf(promotion)), promotion.Id, default);

    /// <summary>The bot learns where the chat's connector is; the room's own address when absent.</summary>
    public Task MeetAsync(Promotion promotion, Uri? serviceUrl = null) => database.Conversations.SeenAsync(
        new(
            new(ChatOf(promotion)), ConversationKind.GroupChat, "msteams", (serviceUrl ?? Room.Address.ServiceUrl).AbsoluteUri,
            DemoRoom.TenantId, $"28:{DemoRoom.BotId}", promotion.Name),
        default);

    /// <summary>A bot in this process that waits milliseconds where it would wait seconds.</summary>
    public Task<WebApplication> StartBotAsync(params IReadOnlyList<string> settings) => StartBotAsync(_ => { }, settings);

    /// <param name="replacing">Registers what else it should use instead of its own.</param>
    public async Task<WebApplication> StartBotAsync(Action<IServiceCollection> replacing, params IReadOnlyList<string> settings)
    {
        var bot = BotHost.Build(
            [.. Settings, .. settings],
            wantsRoom: false,
            services =>
            {
                services.AddSingleton(new ConnectorOptions { FirstWait = TimeSpan.FromMilliseconds(1) });
                replacing(services);
            });
        bots.Add(bot);
        await BotHost.StartAsync(bot, default);
        Room.Address.BotEndpoint = new(new Uri(BotHost.Addresses(bot).Single()), "api/messages");

        return bot;
    }

    /// <summary>Does what is due now for a promotion, as the scheduler would, and comes back when it is done.</summary>
    /// <returns>When it is to come back.</returns>
    public static Task<Instant?> RunAsync(WebApplication bot, Promotion promotion, CancellationToken ct = default) =>
        bot.Services.GetRequiredService<JobBoundary>().RunAsync(promotion.Id, ct);

    /// <summary>The statuses that the connector answered to calls about the promotion's chat, in order; 0 for a broken connection.</summary>
    public IReadOnlyList<int> Statuses(Promotion promotion, string operation = "send") =>
        [.. Room.Calls.All.Where(seen => seen.Call.ConversationId == ChatOf(promotion) && seen.Call.Operation == operation).Select(seen => seen.Status)];

    /// <summary>Sets both clocks forward, the room's first.</summary>
    public void AdvanceTo(WebApplication bot, Instant instant)
    {
        Room.Clock.AdvanceTo(instant.ToDateTimeOffset());
        bot.Services.GetRequiredService<RoomClock>().AdvanceTo(instant.ToDateTimeOffset());
    }

    /// <summary>What the bot has posted in a chat, oldest first.</summary>
    public IReadOnlyList<RoomMessage> Posted(Promotion promotion) => [.. Room.World.Messages(ChatOf(promotion)).Where(message => message.FromBot)];

    /// <summary>Every row of the ledger that speaks of these promotions.</summary>
    public async Task<IReadOnlyList<Delivery>> LedgerAsync()
    {
        var ids = Promotions.Select(one => one.Id).ToHashSet();
        List<Delivery> all = [];

        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            all.AddRange((await database.Ledger.InStateAsync(state, default)).Where(one => ids.Contains(one.Promotion)));
        }

        return all;
    }

    public async Task<IReadOnlyList<Delivery>> LedgerAsync(Promotion promotion) => [.. (await LedgerAsync()).Where(one => one.Promotion == promotion.Id)];

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in bots)
        {
            await bot.StopAsync(); // or its jobs would meet what is disposed already
            await bot.DisposeAsync();
        }

        await Room.DisposeAsync();
    }
}
