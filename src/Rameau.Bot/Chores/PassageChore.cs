using NodaTime;
using Rameau.Bot.Domain.Closing;

namespace Rameau.Bot.Chores;

/// <summary>Those whose promotion is over become alumni.</summary>
public sealed class PassageChore(Passages passages) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => passages.RunAsync(now, ct);
}
