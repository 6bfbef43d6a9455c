namespace Rameau.Bot.Resources;

/// <summary>Section <c>Catalogue</c>: whether and how the addresses of entries are asked.</summary>
public sealed class LinkSettings
{
    /// <summary>Once a day. By itself where the bot serves Teams, and not in the local room, which asks nobody anything.</summary>
    public bool? CheckLinks { get; init; }

    /// <summary>Also in private networks and on this computer: for tests, and for a catalogue of an intranet.</summary>
    public bool AllowPrivateLinks { get; init; }

    public static LinkSettings Read(IConfiguration configuration) => configuration.GetSection("Catalogue").Get<LinkSettings>() ?? new();
}
