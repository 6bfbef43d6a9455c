using NodaTime.Extensions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;

namespace Rameau.Bot.Rhythm;

/// <summary>
/// Tells the other nodes that this one lives, and calls into doubt what the dead were sending. It beats in real time also where
/// people move the clock: nine months played in a minute are no silence.
/// </summary>
public sealed class Heart(Node node, INodes nodes, ILedger ledger, IMetronome metronome, JobBoundary boundary, TimeProvider clock, RealTime real)
    : BackgroundService
{
    public async Task BeatAsync(CancellationToken ct)
    {
        await nodes.BeatAsync(node.Id, ct);
        var now = clock.GetCurrentInstant();

        foreach (var promotion in (await ledger.DoubtSendingAsync(now, node.Lease, ct)).Distinct())
        {
            await metronome.ArmAsync(promotion, now, ct); // somebody has to be asked about it
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer pulse = new(node.Pulse.ToTimeSpan(), real.Provider);

        while (!stoppingToken.IsCancellationRequested)
        {
            await boundary.KeepAsync(BeatAsync, stoppingToken);
            await pulse.WaitForNextTickAsync(stoppingToken);
        }
    }
}
