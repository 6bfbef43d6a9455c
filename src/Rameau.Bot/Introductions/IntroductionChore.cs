using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Introductions;

namespace Rameau.Bot.Introductions;

/// <summary>Forgets requests that were settled long enough ago.</summary>
public sealed class IntroductionChore(IIntroductions introductions) : IChore
{
    public Task DoAsync(Instant now, CancellationToken ct) => introductions.ForgetAsync(now - Introduction.Kept, ct);
}
