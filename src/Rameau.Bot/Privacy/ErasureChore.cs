using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Privacy;

/// <summary>Ends erasures that something broke in their middle, and takes what was deleted out of the files.</summary>
public sealed class ErasureChore(Erasing erasing) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => erasing.ResumeAsync(now, ct);
}
