using Rameau.Bot.Content;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rehearsals;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Demo;

/// <summary>The program with the local room in the place of Teams, and the demo world in its database.</summary>
public sealed class RoomMode(DemoWorld world, Func<RoomDoorway> doorway, DemoSeeder seeder, RoomTeams? teams)
{
    /// <param name="isShared">Whether other processes may work on the database; they need one clock then.</param>
    /// <param name="staging">Whose world and time the bot shares; null for the demo's own.</param>
    public static void Add(
        WebApplicationBuilder builder, RemoteRoomSettings? remote, IReadOnlyList<RhythmRule> rules, bool anyLoopback, bool isShared, Staging? staging)
    {
        var world = staging?.World ?? DemoWorld.Load(ContentFiles.DemoWorld(builder.Configuration));
        var startsAt = remote?.Ahead is { } ahead ? TimeProvider.System.GetUtcNow() + ahead : world.ReferenceInstant.ToDateTimeOffset();
        var clock = staging?.Clock ?? new RoomClock(startsAt, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        RoomPace pace = new(clock);
        Func<IServiceProvider, Func<RoomDoorway>> doorway = remote is { Url: { } url, ClientSecret: var secret }
            ? _ => () => new(url, secret ?? string.Empty)
            : it => () => new(new Uri(it.GetRequiredService<RoomAddress>().ServiceUrl, "/"), it.GetRequiredService<RoomKeys>().ClientSecret);

        builder.Services
            .AddSingleton(world)
            .AddSingleton(clock)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(builder.Configuration.GetSection("Demo").Get<DemoSettings>() ?? new())
            .AddSingleton<ProgressSeeder>()
            .AddSingleton<DemoSeeder>()
            .AddSingleton(doorway)
            .AddSingleton<RoomMode>(it => new(world, doorway(it), it.GetRequiredService<DemoSeeder>(), it.GetService<RoomTeams>()))
            .AddSingleton<IServiceUrlPolicy>(it => new LoopbackPolicy(doorway(it), anyLoopback))
            .AddSingleton<IConnectorTokens>(it => new RoomConnectorTokens(Services.Http(), doorway(it)))
            .AddConnector(staging?.Pace ?? pace)
            .AddCallers(new BotSettings { AppId = DemoRoom.BotId, TenantId = DemoRoom.TenantId }, BotCloud.Public, it => doorway(it)().Metadata)
            .AddSingleton<Playback>()
            .AddSingleton<Census>()
            .AddRhythm(rules);

        if (staging is null)
        {
            builder.Services.AddScheduler(clock, isShared: isShared && remote?.Ahead is not null);
        }
        else
        {
            builder.Services.AddAgenda();
        }

        if (remote is null)
        {
            builder.Services
                .AddSingleton<RoomTotals>()
                .AddSingleton<IRoomMover, RoomTime>()
                .AddSingleton<IDeliveryObserver, RoomJournal>()
                .AddRoom(DemoRoom.Seed(world), new RoomOptions { StartsAt = world.ReferenceInstant.ToDateTimeOffset(), RatesClock = pace });
        }
    }

    public Task SeedAsync(CancellationToken ct) => seeder.SeedAsync(world, doorway().ServiceUrl, ct);

    /// <summary>Brings the bot into the chats, as somebody would in Teams: each installation is an activity through the front door.</summary>
    public async Task OpenAsync()
    {
        foreach (var chat in teams is null ? [] : DemoRoom.Seed(world).Conversations)
        {
            await teams!.InstallBotAsync(world.Staff[0].Id.Value, chat.Id);
        }
    }
}

/// <summary>Where the bot's token may go in the room: to the room itself and, for an emulator that was let in, to this computer.</summary>
internal sealed class LoopbackPolicy(Func<RoomDoorway> doorway, bool anyLoopback) : IServiceUrlPolicy
{
    public bool Allows(Uri serviceUrl) =>
        serviceUrl.IsLoopback && (anyLoopback || serviceUrl.GetLeftPart(UriPartial.Authority) == doorway().Root.GetLeftPart(UriPartial.Authority));
}

/// <summary>Measures the limits of sending in the room's time, so that months replayed in seconds are not held back as if sent in seconds.</summary>
internal sealed class RoomPace(RoomClock clock) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => clock.GetUtcNow().UtcTicks;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
