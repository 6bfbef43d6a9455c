using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Rameau.Bot.Content;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Demo;

/// <summary>The program with the local room in the place of Teams, and the demo world in its database.</summary>
public sealed class RoomMode(DemoWorld world, Func<RoomDoorway> doorway, DemoSeeder seeder, RoomTeams? teams)
{
    public static void Add(WebApplicationBuilder builder, RemoteRoomSettings? remote, bool anyLoopback)
    {
        var world = DemoWorld.Load(ContentFiles.DemoWorld(builder.Configuration));
        RoomClock clock = new(world.ReferenceInstant.ToDateTimeOffset(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        PaceOf pace = new(clock);
        var services = builder.Services;

        services
            .AddSingleton(world)
            .AddSingleton(clock)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<DemoSeeder>()
            .AddSingleton<Func<RoomDoorway>>(it => () => Doorway(it, remote))
            .AddSingleton<RoomMode>(it => new(world, it.GetRequiredService<Func<RoomDoorway>>(), it.GetRequiredService<DemoSeeder>(), it.GetService<RoomTeams>()))
            .AddSingleton<IServiceUrlPolicy>(it => new LoopbackPolicy(it.GetRequiredService<Func<RoomDoorway>>(), anyLoopback))
            .AddSingleton<IConnectorTokens>(it => new RoomConnectorTokens(Services.Http(), it.GetRequiredService<Func<RoomDoorway>>()))
            .AddConnector(pace)
            .AddRhythm(clock);
        services.AddCallers(new BotSettings { AppId = DemoRoom.BotId, TenantId = DemoRoom.TenantId }, BotCloud.Public, () => Doorway(services, remote));

        if (remote is null)
        {
            services.AddSingleton<IRoomMover, RoomTime>();
            services.AddSingleton<IDeliveryObserver, RoomJournal>();
            services.AddRoom(DemoRoom.Seed(world), new RoomOptions { StartsAt = world.ReferenceInstant.ToDateTimeOffset(), RatesClock = pace });
        }
    }
}
