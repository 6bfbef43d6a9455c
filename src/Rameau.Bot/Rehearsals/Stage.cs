using System.Security.Cryptography;
using Rameau.Bot.Demo;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>A room, a clock and a database that outlive the bots that are started on them, one after the other.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Of the limits of sending, and of the waits for a room that fails: minutes pass in milliseconds.</summary>
    private const int TimesFaster = 100;

    private readonly string[] settings;
    private readonly RemoteRoomSettings door;
    private readonly Hurry pace;
    private WebApplication? bot;

    private Stage(Playbill bill, string[] settings, RoomServer room, RoomClock clock, Hurry pace)
    {
        (Bill, this.settings, Room, Clock, this.pace) = (bill, settings, room, clock, pace);
        door = new() { Url = room.Url, ClientSecret = room.Keys.ClientSecret };
    }

    public Playbill Bill { get; }

    public RoomServer Room { get; }

    public RoomClock Clock { get; }

    /// <summary>What ties the present bot to the world; a bot that was cut off is replaced by <see cref="EnterAsync"/>.</summary>
    public Lifeline Line { get; private set; } = new();

    public IServiceProvider Services => bot!.Services;

    public Agenda Agenda => Services.GetRequiredService<Agenda>();

    /// <param name="settings">The configuration of the bots; the database is in it.</param>
    public static async Task<Stage> OpenAsync(Playbill bill, string[] settings, CancellationToken ct)
    {
        RoomClock clock = new(bill.From.ToDateTimeOffset(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        Hurry pace = new(TimesFaster);
        var room = await RoomServer.StartAsync(
            DemoRoom.Seed(bill.World),
            options: new() { EnforceLimits = false, StartsAt = bill.From.ToDateTimeOffset() },
            configure: services => services.AddSingleton(clock),
            ct: ct);

        return new(bill, settings, room, clock, pace);
    }

    /// <summary>A bot comes on: it takes up what is in the database. The one before is sent away.</summary>
    public async Task EnterAsync(Lifeline line, CancellationToken ct)
    {
        await LeaveAsync();
        Line = line;
        bot = BotHost.Build(
            [
                .. settings, "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--hostBuilder:reloadConfigOnChange=false",
                "--Rhythm:Lease=00:00:00", // one bot at a time: whatever another was sending is in doubt
            ],
            wantsRoom: false, Tie, new(Bill.World, Clock, door, pace, line));
        await BotHost.StartAsync(bot, ct);
        Room.Address.BotEndpoint = new(new Uri(BotHost.Addresses(bot).Single()), "api/messages");
    }

    /// <summary>Staff brings the bot into every chat: each installation is an activity through the front door.</summary>
    public async Task GatherAsync()
    {
        foreach (var chat in Room.World.Seed.Conversations)
        {
            await Room.Teams.InstallBotAsync(Bill.World.Staff[0].Id.Value, chat.Id);
        }
    }

    public async Task LeaveAsync()
    {
        if (bot is { } leaving)
        {
            bot = null;
            await leaving.StopAsync();
            await leaving.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        await Room.DisposeAsync();
        Clock.Dispose();
    }

    private void Tie(IServiceCollection services)
    {
        var line = Line;
        services.AddSingleton<ConnectorClient>(it => new(
            new(new LifelineHandler(ConnectorClient.CreateHandler(), line)), it.GetRequiredService<IConnectorTokens>(),
            it.GetRequiredService<IServiceUrlPolicy>(), pace, () => RandomNumberGenerator.GetInt32(1_000) / 1_000.0,
            new() { AttemptTimeout = TimeSpan.FromSeconds(10) * TimesFaster }));
    }
}
