using System.Security.Cryptography;

namespace Rameau.Bot.LocalRoom;

/// <summary>What Teams does with an activity that the bot fails to answer.</summary>
public enum RoomRedelivery
{
    Never,

    /// <summary>The same activity once more.</summary>
    Once,

    /// <summary>As measured on invokes: the same once more, then twice again under a new id.</summary>
    AtItsWorst,
}

public sealed record RoomOptions
{
    /// <summary>Where the bot listens.</summary>
    public Uri BotEndpoint { get; init; } = new("http://localhost:3978/api/messages");

    /// <summary>Where the bot finds the connector; the room's other addresses follow from it.</summary>
    public Uri ServiceUrl { get; init; } = new("http://localhost:3978/room/connector/");

    /// <summary>The secret that the bot shows for a token; made at start when absent.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The key to sign with, made at start when absent; hundreds of tests need not make hundreds of keys.</summary>
    public RSA? SigningKey { get; init; }

    /// <summary>The channels that the key may speak for, as its published form says.</summary>
    public IReadOnlyList<string> Endorsements { get; init; } = ["msteams"];

    /// <summary>The instant that the room's clock starts from; now when absent.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    public string Zone { get; init; } = "Europe/Paris";

    /// <summary>Where the built page is; <c>wwwroot/room</c> when absent.</summary>
    public string? PageFolder { get; init; }

    /// <summary>Real time, for limits, patience and heartbeats.</summary>
    public TimeProvider LimitsClock { get; init; } = TimeProvider.System;

    /// <summary>The clock of the rate limits; <see cref="LimitsClock"/> when absent.</summary>
    public TimeProvider? RatesClock { get; init; }

    /// <summary>The clock that dates tokens; the room's own when absent.</summary>
    public TimeProvider? TokensClock { get; init; }

    /// <summary>Off for a replay in virtual time, where weeks pass in seconds.</summary>
    public bool EnforceLimits { get; init; } = true;

    /// <summary>For tests of paging: pages of fewer members than Teams would ever cut.</summary>
    public int? MembersPageSize { get; init; }

    public RoomRedelivery Redelivery { get; init; } = RoomRedelivery.Once;

    /// <summary>How long Teams waits for the bot's answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>Where the room and the bot are; a server on a free port learns it after its start.</summary>
public sealed class RoomAddress(Uri serviceUrl, Uri botEndpoint)
{
    public Uri ServiceUrl { get; internal set; } = serviceUrl;

    public Uri BotEndpoint { get; set; } = botEndpoint;

    /// <summary>The room turned out to listen elsewhere than planned, with the bot in the same process.</summary>
    public void MoveTo(Uri root) => (ServiceUrl, BotEndpoint) = (new(root, "room/connector/"), new(root, "api/messages"));

    public Uri OpenIdMetadata => new(ServiceUrl, "../openid/configuration");

    public Uri OpenIdKeys => new(ServiceUrl, "../openid/keys");

    public Uri TokenEndpoint => new(ServiceUrl, "../token");
}
