using NodaTime;
using Rameau.Bot.Chores;

namespace Rameau.Bot.Resources;

/// <summary>Asks the catalogue's addresses once a day. It may take long, and comes after all other chores.</summary>
public sealed class LinkChore(LinkRound links) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => links.RunAsync(isWhole: false, now, ct);
}
