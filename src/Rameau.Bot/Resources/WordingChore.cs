using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>Forgets the words by which people looked for entries where no curator decided about them in time.</summary>
public sealed class WordingChore(IWordings wordings) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct) => await wordings.ForgetAsync(now - ProposedWording.Kept, ct);
}
