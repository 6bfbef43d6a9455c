using System.Security.Cryptography;
using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>A room, a clock and a database that outlive the bots that are started on them, one after the other or side by side.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Of the limits of sending, and of the waits for a room that fails: minutes pass in milliseconds.</summary>
    private const int TimesFaster = 100;

    private readonly string[] settings;
    private readonly int nodes;
    private readonly RemoteRoomSettings door;
    private readonly Hurry pace;
    private readonly List<Player> players = [];

    private Stage(Playbill bill, string[] settings, int nodes, RoomServer room, RoomClock clock, Hurry pace)
    {
        (Bill, this.settings, this.nodes, Room, Clock, this.pace) = (bill, settings, nodes, room, clock, pace);
        door = new() { Url = room.Url, ClientSecret = room.Keys.ClientSecret };
    }

    public Playbill Bill { get; }

    public RoomServer Room { get; }

    public RoomClock Clock { get; }

    /// <summary>As many as there are nodes, some of which may have been cut off.</summary>
    public IReadOnlyList<Player> Players => players;

    public IReadOnlyList<Player> Alive => [.. players.Where(player => !player.Line.IsCut)];

    /// <summary>To whom the room presently brings what people do.</summary>
    public Player Front { get; private set; } = null!;

    public IServiceProvider Services => Front.Services;

    /// <summary>When somebody alive has something to do.</summary>
    public Instant? NextAt => Alive.Select(player => player.Agenda.NextAt).Min();

    /// <param name="settings">The configuration of the bots; the database is in it.</param>
    /// <param name="nodes">So many bots at a time; several share a PostgreSQL.</param>
    public static async Task<Stage> OpenAsync(Playbill bill, string[] settings, int nodes, CancellationToken ct)
    {
        RoomClock clock = new(bill.From.ToDateTimeOffset(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        Hurry pace = new(TimesFaster);
        var room = await RoomServer.StartAsync(
            DemoRoom.Seed(bill.World),
            options: new() { EnforceLimits = false, StartsAt = bill.From.ToDateTimeOffset() },
            configure: services => services.AddSingleton(clock),
            ct: ct);

        return new(bill, settings, nodes, room, clock, pace);
    }

    /// <summary>All bots come on.</summary>
    public async Task EnterAsync(CancellationToken ct)
    {
        while (players.Count < nodes)
        {
            await EnterAsync(players.Count, new(), ct);
        }
    }

    /// <summary>Another bot comes on in the place of one, which is sent away: it takes up what is in the database.</summary>
    public async Task ReplaceAsync(Player player, Lifeline line, CancellationToken ct)
    {
        var place = players.IndexOf(player);
        await player.DisposeAsync();
        players.RemoveAt(place);
        await EnterAsync(place, line, ct);
    }

    /// <summary>
    /// The others see that it is dead, as they do in seconds once its heart stops: what it was sending is in doubt, and what it had
    /// armed they find where triggers are shared.
    /// </summary>
    public async Task BuryAsync(Player dead, CancellationToken ct)
    {
        if (nodes == 1)
        {
            return; // who comes next sees it
        }

        await StageDatabase.ForgetAsync(settings, dead.Node, ct);

        foreach (var heir in Alive)
        {
            foreach (var (promotion, at) in await dead.Agenda.ArmedAsync(ct))
            {
                await heir.Agenda.ArmAsync(promotion, at, ct);
            }

            try
            {
                await heir.Services.GetRequiredService<Heart>().BeatAsync(ct);
            }
            catch (CutOffException)
            {
                // Then it is the next to be buried.
            }
        }
    }

    /// <summary>From now on the room brings to this one what people do.</summary>
    public void Face(Player player)
    {
        Front = player;
        Room.Address.BotEndpoint = player.Endpoint;
    }

    /// <summary>All who live go to the next instant at which any has something to do, and do at the same time what is due then.</summary>
    /// <returns>That instant; null, and nothing done, when there is none until the end.</returns>
    public async Task<Instant?> StepAsync(Instant end, CancellationToken ct)
    {
        var alive = Alive;

        foreach (var player in alive.Count > 1 ? alive : [])
        {
            foreach (var (promotion, at) in await player.Agenda.ArmedAsync(ct))
            {
                foreach (var other in alive)
                {
                    await other.Agenda.ArmAsync(promotion, at, ct);
                }
            }
        }

        return (await Task.WhenAll(alive.Select(player => player.Services.GetRequiredService<Playback>().StepAsync(player.Agenda, end, ct)))).Min();
    }

    /// <summary>Staff brings the bot into every chat: each installation is an activity through the front door.</summary>
    public async Task GatherAsync()
    {
        foreach (var chat in Room.World.Seed.Conversations)
        {
            await Room.Teams.InstallBotAsync(Bill.World.Staff[0].Id.Value, chat.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var player in players)
        {
            await player.DisposeAsync();
        }

        await Room.DisposeAsync();
        Clock.Dispose();
    }

    private async Task EnterAsync(int place, Lifeline line, CancellationToken ct)
    {
        Player player = new(
            BotHost.Build(
                [
                    .. settings, "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--hostBuilder:reloadConfigOnChange=false",
                    nodes == 1
                        ? "--Rhythm:Lease=00:00:00" // one bot at a time: whatever another was sending is in doubt
                        : "--Rhythm:Lease=01:00:00", // who dies is buried; nobody else counts as dead, however slow this computer is
                ],
                wantsRoom: false, services => Tie(services, line), new(Bill.World, Clock, door, pace, line)),
            line);
        players.Insert(place, player);
        await player.StartAsync(ct);
        Face(player);
    }

    private void Tie(IServiceCollection services, Lifeline line) =>
        services.AddSingleton<ConnectorClient>(it => new(
            new(new LifelineHandler(ConnectorClient.CreateHandler(), line)), it.GetRequiredService<IConnectorTokens>(),
            it.GetRequiredService<IServiceUrlPolicy>(), pace, () => RandomNumberGenerator.GetInt32(1_000) / 1_000.0,
            new() { AttemptTimeout = TimeSpan.FromSeconds(10) * TimesFaster }));
}
