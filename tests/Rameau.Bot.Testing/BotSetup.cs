using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Testing;

/// <summary>In what a test's bot, or the room around it, differs from the usual.</summary>
public sealed record BotSetup
{
    public RoomOptions Room { get; init; } = new();

    /// <summary>Who else is there, or speaks another language.</summary>
    public Func<RoomSeed, RoomSeed> Seed { get; init; } = seed => seed;

    /// <summary>Registers in the bot what it should use instead of its own.</summary>
    public Action<IServiceCollection>? Replacing { get; init; }

    public IReadOnlyList<string> Settings { get; init; } = [];
}
