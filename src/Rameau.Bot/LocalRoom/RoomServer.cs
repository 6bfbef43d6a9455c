namespace Rameau.Bot.LocalRoom;

/// <summary>A room that stands alone on a free port of this computer: Teams, for a bot in this process or in another.</summary>
public sealed class RoomServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RoomServer(WebApplication app, int port)
    {
        _app = app;
        Url = new($"http://localhost:{port}/");
        Address.ServiceUrl = new(Url, "room/connector/");
    }

    /// <summary>Where the page is, and everything else.</summary>
    public Uri Url { get; }

    /// <summary>Where the bot finds keys, tokens and connector; its own endpoint can be set here once it is known.</summary>
    public RoomAddress Address => Get<RoomAddress>();

    public RoomWorld World => Get<RoomWorld>();

    public RoomTeams Teams => Get<RoomTeams>();

    public RoomFaults Faults => Get<RoomFaults>();

    public RoomCalls Calls => Get<RoomCalls>();

    public RoomClock Clock => Get<RoomClock>();

    public RoomKeys Keys => Get<RoomKeys>();

    public RoomLog Log => Get<RoomLog>();

    /// <param name="configure">Registers what the room should use instead of its own: a clock, a mover.</param>
    public static async Task<RoomServer> StartAsync(
        RoomSeed seed, Uri? botEndpoint = null, RoomOptions? options = null, Action<IServiceCollection>? configure = null, CancellationToken ct = default)
    {
        var chosen = options ?? new();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        configure?.Invoke(builder.Services);
        builder.Services.AddRoom(seed, botEndpoint is null ? chosen : chosen with { BotEndpoint = botEndpoint });

        var app = builder.Build();
        app.MapRoom();
        await app.StartAsync(ct);

        return new(app, new Uri(app.Urls.Single()).Port);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();
}
