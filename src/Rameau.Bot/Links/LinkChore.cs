using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Links;

namespace Rameau.Bot.Links;

/// <summary>Forgets addresses that lead nowhere any more.</summary>
public sealed class LinkChore(ILinks links) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => links.PurgeAsync(now, ct);
}
