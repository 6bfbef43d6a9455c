using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>One bot on the stage, and what ties it to the world.</summary>
internal sealed class Player(WebApplication bot, Lifeline line) : IAsyncDisposable
{
    public Lifeline Line => line;

    public IServiceProvider Services => bot.Services;

    public Agenda Agenda => Services.GetRequiredService<Agenda>();

    public NodeId Node => Services.GetRequiredService<Node>().Id;

    /// <summary>Where the room finds it once it has started.</summary>
    public Uri Endpoint => new(new Uri(BotHost.Addresses(bot).Single()), "api/messages");

    public Task StartAsync(CancellationToken ct) => BotHost.StartAsync(bot, ct);

    public async ValueTask DisposeAsync()
    {
        await bot.StopAsync();
        await bot.DisposeAsync();
    }
}
