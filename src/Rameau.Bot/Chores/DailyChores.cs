using NodaTime.Extensions;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Chores;

/// <summary>Does all chores at start and once a day from then on; one that breaks is tried again the next day and stops no other.</summary>
public sealed class DailyChores(IEnumerable<IChore> chores, JobBoundary boundary, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var chore in chores)
        {
            await boundary.KeepAsync(it => chore.DoAsync(clock.GetCurrentInstant(), it), ct);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Day, clock); // where people move the clock, days pass with it

        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
