using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Readings;

namespace Rameau.Bot.Readings;

/// <summary>Forgets what was read so long ago that nobody takes it back.</summary>
public sealed class ReadingChore(IReadings readings) : IChore
{
    public async Task DoAsync(Instant now, CancellationToken ct) => await readings.ForgetAsync(now - Reading.Kept, ct);
}
