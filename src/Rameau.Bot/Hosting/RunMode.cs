namespace Rameau.Bot.Hosting;

/// <summary>Section <c>Room</c>: where the local room is, when it is not in this process. For tests of several processes.</summary>
public sealed class RemoteRoomSettings
{
    /// <summary>The root of a room in another process, on this computer only.</summary>
    public Uri? Url { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>
    /// How far the bot's clock is ahead of the machine's, so that it is the same in all the processes of one test. When absent,
    /// each begins anew at the demo's instant.
    /// </summary>
    public TimeSpan? Ahead { get; init; }
}

/// <summary>Who plays Teams for this process.</summary>
public abstract record RunMode
{
    private RunMode() { }

    /// <summary>Microsoft Teams itself.</summary>
    public sealed record Teams(BotSettings Bot) : RunMode;

    /// <summary>The local room, in this process or, with an address, in another.</summary>
    public sealed record Room(RemoteRoomSettings? Remote) : RunMode;

    /// <param name="wantsRoom">The <c>--room</c> switch.</param>
    /// <exception cref="SettingsException">The configuration asks for what must not be, or lacks something.</exception>
    public static RunMode Decide(IConfiguration configuration, bool isDevelopment, bool wantsRoom)
    {
        var bot = configuration.GetSection("Bot").Get<BotSettings>() ?? new();
        var remote = configuration.GetSection("Room").Get<RemoteRoomSettings>() ?? new();
        var hasCredentials = bot is { AppId: { Length: > 0 } } or { Secret: { Length: > 0 } } or { Certificate: { Length: > 0 } };

        if (wantsRoom && hasCredentials)
        {
            throw new SettingsException([new("--room", "the local room never runs beside real credentials; remove the Bot section or the switch.")]);
        }

        if (remote.Url is { } url && !(isDevelopment && url.IsLoopback))
        {
            throw new SettingsException([new("Room:Url", "another room is for Development only, and only on this computer.")]);
        }

        if (wantsRoom || (isDevelopment && !hasCredentials))
        {
            return new Room(remote.Url is null ? null : remote);
        }

        return bot.Problems().ToArray() is { Length: > 0 } problems ? throw new SettingsException(problems) : new Teams(bot);
    }
}
