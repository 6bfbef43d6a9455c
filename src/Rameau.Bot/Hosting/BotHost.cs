using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NodaTime.Extensions;
using Rameau.Bot.Coaching;
using Rameau.Bot.Content;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Information;
using Rameau.Bot.Links;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Pathways;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rehearsals;
using Rameau.Bot.Resources;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Understanding;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Turns;

namespace Rameau.Bot.Hosting;

/// <summary>Puts the program together for one of its modes, starts it, and takes up what an earlier run left.</summary>
public static partial class BotHost
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>With the configuration of appsettings, environment and command line, and nothing registered yet.</summary>
    internal static WebApplicationBuilder Builder(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    /// <param name="replacing">Registers what should be used instead of the program's own: a clock, one more logger.</param>
    /// <param name="staging">The bot plays on this stage, whatever the configuration says of Teams.</param>
    /// <exception cref="SettingsException">The configuration lacks something or contradicts itself.</exception>
    /// <exception cref="Content.BrokenFilesException">A content file is not what it should be.</exception>
    public static WebApplication Build(string[] args, bool wantsRoom, Action<IServiceCollection>? replacing = null, Staging? staging = null)
    {
        var builder = Builder(args);
        var configuration = builder.Configuration;
        var mode = staging is null ? RunMode.Decide(configuration, builder.Environment.IsDevelopment(), wantsRoom) : new RunMode.Room(staging.Door);
        var authentication = Authentication(configuration, mode, builder.Environment.IsDevelopment());
        var rules = RhythmFile.Load(ContentFiles.Rhythm(configuration));
        var opened = StoreSettings.Open(configuration, isDemo: mode is RunMode.Room);
        var store = staging is null ? opened : opened.Through(source => new LifelineSource(source, staging.Line));
        var isShared = store.Kind is StoreKind.Postgres;

        if (configuration["urls"] is null or "")
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Services
            .AddSingleton(new RealTime(TimeProvider.System))
            .AddSingleton(authentication)
            .AddSingleton(RhythmSettings.Node(configuration))
            .AddStore(store)
            .AddPathways(PathwayFiles.Load(ContentFiles.Pathways(configuration)))
            .AddHelp()
            .AddConversations()
            .AddSteps()
            .AddInformation(NewsletterFile.Load(ContentFiles.Newsletters(configuration)))
            .AddLinks(configuration.GetSection("Calendar").Get<CalendarSettings>() ?? new(), mode is RunMode.Room)
            .AddCoaching()
            .AddPlanning()
            .AddPreview()
            .AddAnimation()
            .AddFeedback()
            .AddCoDevelopment()
            .AddPersonalWork()
            .AddMooc()
            .AddContributions()
            .AddVolunteering()
            .AddPreferences()
            .AddPauses()
            .AddTickets()
            .AddGatherings()
            .AddCoffeePairs()
            .AddIntroductions()
            .AddRights()
            .AddCourtesy()
            .AddResources(LibraryFiles.Load(configuration))
            .AddDirectory()
            .AddReadings()
            .AddClosing()
            .AddChores()
            .AddLinkChecks(LinkSettings.Read(configuration), mode is RunMode.Teams)
            .AddUndo()
            .AddTurns()
            .AddLanguageModel(ModelSettings.Read(configuration))
            .AddHealthChecks().AddCheck<StoreHealth>("store").AddCheck<KeysHealth>("keys");

        switch (mode)
        {
            case RunMode.Teams { Bot: var bot }:
                AddTeams(builder.Services, bot, rules, isShared);
                break;
            case RunMode.Room { Remote: var remote }:
                RoomMode.Add(builder, remote, rules, authentication.AllowAnonymousLoopback, isShared, staging);
                break;
        }

        replacing?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseRateLimiter();
        app.MapMessages();
        CalendarEndpoints.Map(app);
        LinkEndpoints.Map(app);
        app.MapHealthChecks("/health");

        if (authentication.AllowAnonymousLoopback)
        {
            LogAnonymous(app.Logger);
        }

        if (mode is RunMode.Room { Remote: null })
        {
            app.MapRoom();
        }

        return app;
    }

    /// <summary>Everything between « built » and « serving »: the database in shape, doubts settled, triggers standing.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        var services = app.Services;

        await services.GetRequiredService<Migrator>().ApplyAsync(ct);
        await CatalogueSeed.PlantAsync(services.GetRequiredService<ICatalogue>(), ContentFiles.Catalogue(app.Configuration), services.GetRequiredService<TimeProvider>().GetCurrentInstant().InUtc().Date, ct);
        await services.GetRequiredService<Heart>().BeatAsync(ct); // alive before anything is sent

        if (services.GetService<RoomMode>() is { } room)
        {
            await room.SeedAsync(ct);
        }

        await app.StartAsync(ct);

        if (services.GetService<RoomAddress>() is { } address)
        {
            address.MoveTo(new Uri(Addresses(app).First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)));
        }

        if (services.GetService<RoomMode>() is { } opened)
        {
            await opened.OpenAsync();
        }

        await services.GetRequiredService<Muster>().ArmAsync(ct);
    }

    /// <summary>Where the running program listens.</summary>
    public static IEnumerable<string> Addresses(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    private static void AddTeams(IServiceCollection services, BotSettings bot, IReadOnlyList<RhythmRule> rules, bool isShared)
    {
        var cloud = bot.FindCloud()!;

        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IServiceUrlPolicy>(new ServiceUrlPolicy(cloud))
            .AddSingleton<IConnectorTokens>(_ => new MsalConnectorTokens(bot.ToRegistration(), cloud, Services.Http()))
            .AddConnector(TimeProvider.System)
            .AddCallers(bot, cloud, _ => bot.Metadata ?? cloud.Metadata)
            .AddRhythm(rules)
            .AddScheduler(TimeProvider.System, isShared);
    }

    /// <exception cref="SettingsException">The emulator's door stands open where it must not.</exception>
    /// <param name="mode">Null when it could not be decided.</param>
    internal static AuthenticationSettings Authentication(IConfiguration configuration, RunMode? mode, bool isDevelopment)
    {
        var settings = configuration.GetSection("Authentication").Get<AuthenticationSettings>() ?? new();

        return (settings.AllowAnonymousLoopback, isDevelopment, mode) switch
        {
            (true, false, _) => throw Refusing("is for Development only; remove it, or set ASPNETCORE_ENVIRONMENT=Development."),
            (true, _, RunMode.Teams) => throw Refusing("never stands beside real credentials, whose token goes to Microsoft alone; remove it or the Bot section."),
            _ => settings,
        };

        static SettingsException Refusing(string why) => new([new("Authentication:AllowAnonymousLoopback", why)]);
    }

    [LoggerMessage(LogLevel.Warning, "ANONYMOUS CALLERS ON THIS COMPUTER ARE LET IN (Authentication:AllowAnonymousLoopback): anybody who can reach this port may pretend to be anybody.")]
    private static partial void LogAnonymous(ILogger log);
}
