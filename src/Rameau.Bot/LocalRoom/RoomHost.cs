using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Rameau.Bot.Hosting;

namespace Rameau.Bot.LocalRoom;

/// <summary>Puts the room into a web application: the bot's own, or one that stands alone.</summary>
public static class RoomHost
{
    /// <summary>
    /// Adds the room. Its <see cref="RoomClock"/> and <see cref="IRoomMover"/> give way to ones registered before; whoever wants
    /// the bot to live in the room's time also registers the clock as its <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddRoom(this IServiceCollection services, RoomSeed seed, RoomOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(_ => new RoomClock(
            options.StartsAt ?? options.LimitsClock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(options.Zone), options.LimitsClock));
        services.TryAddSingleton<IRoomMover, RoomClockMover>();

        return services
            .AddSingleton(options)
            .AddSingleton(new RoomAddress(options.ServiceUrl, options.BotEndpoint))
            .AddSingleton<RoomEvents>()
            .AddSingleton<RoomFaults>()
            .AddSingleton<RoomCalls>()
            .AddSingleton<RoomLimits>()
            .AddSingleton<RoomDoor>()
            .AddSingleton<RoomDelivery>()
            .AddSingleton<RoomMovement>()
            .AddSingleton(it => new RoomLog(it.GetRequiredService<RoomEvents>()))
            .AddSingleton(it => new RoomWorld(seed, it.GetRequiredService<RoomClock>(), it.GetRequiredService<RoomEvents>()))
            .AddSingleton(it => new RoomKeys(
                seed, options, it.GetRequiredService<RoomAddress>(), options.TokensClock ?? it.GetRequiredService<RoomClock>()))
            .AddSingleton(it => new RoomActivities(
                it.GetRequiredService<RoomWorld>(),
                it.GetRequiredService<RoomAddress>(),
                it.GetRequiredService<RoomClock>(),
                it.GetRequiredService<RoomClock>().LocalTimeZone))
            .AddSingleton(it => new RoomTeams(
                it.GetRequiredService<RoomWorld>(), it.GetRequiredService<RoomActivities>(), it.GetRequiredService<RoomDelivery>()));
    }

    /// <summary>Maps the connector, the identity addresses, the page's API under <c>/room</c>, and the page at <c>/</c>.</summary>
    public static WebApplication MapRoom(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/room"), room => room.Use(RoomGuard.LetInAsync));

        var room = app.MapGroup("/room");
        RoomIdentity.Map(room);
        RoomConnector.Map(room);
        RoomApi.Map(room);
        ServePage(app);

        return app;
    }

    private static void ServePage(WebApplication app)
    {
        var folder = app.Services.GetRequiredService<RoomOptions>().PageFolder
            ?? Path.Combine(app.Environment.WebRootPath ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot"), "room");
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", (HttpContext http) => ThisComputer.IsCalling(http)
                ? Results.Text("La page de la salle n’est pas construite : elle l’est par npm, avec le programme.", statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.NotFound());

            return;
        }

        PhysicalFileProvider files = new(Path.GetFullPath(folder));
        app.UseWhen(ThisComputer.IsCalling, page => page
            .UseDefaultFiles(new DefaultFilesOptions { FileProvider = files })
            .UseStaticFiles(Served(files, ""))
            .UseStaticFiles(Served(files, "/room")));
    }

    private static StaticFileOptions Served(PhysicalFileProvider files, string path) => new()
    {
        FileProvider = files,
        RequestPath = path,
        OnPrepareResponse = served =>
        {
            served.Context.Response.Headers.XContentTypeOptions = "nosniff";
            served.Context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
            served.Context.Response.Headers.CacheControl = "no-cache";
        },
    };
}
