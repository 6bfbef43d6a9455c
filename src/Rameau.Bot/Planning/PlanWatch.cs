using System.Data.Common;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Hosting;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Planning;

/// <summary>
/// Notices what another process decided of a plan, the command line or a second bot: compares the versions of all plans in one
/// query, has the cards of what differs drawn again, and wakes those promotions.
/// </summary>
public sealed partial class PlanWatch(
    IPromotions promotions, IPathways pathways, Replanning replanning, IMetronome metronome, TimeProvider clock, RealTime real, ILogger<PlanWatch> log) : BackgroundService
{
    /// <summary>What was decided elsewhere is seen within half a minute: this, and the time to look.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(20);

    private IReadOnlyDictionary<PromotionId, PlanVersion>? known;

    /// <summary>Looks once; the first look only learns what there is.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        var found = await promotions.VersionsAsync(ct);

        foreach (var (id, version) in found)
        {
            if (known is not null && version != known.GetValueOrDefault(id))
            {
                await CatchUpAsync(id, known.GetValueOrDefault(id), ct);
            }
        }

        known = found;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Pace, real.Provider);

        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException e)
            {
                LogUnread(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CatchUpAsync(PromotionId id, PlanVersion before, CancellationToken ct)
    {
        if (await promotions.FindAsync(id, ct) is not { } promotion || pathways.Find(promotion.Pathway) is not { } pathway)
        {
            return;
        }

        var changes = await promotions.ChangesAsync(id, ct);
        var (then, now) = (Plan.Of(pathway, promotion, [.. changes.Take(before.Plan)]), Plan.Of(pathway, promotion, changes));

        await replanning.AmendAsync(PlanDifference.Between(then, now, [.. changes.Skip(before.Plan)], []), clock.GetCurrentInstant(), ct);
        await metronome.ArmAsync(id, clock.GetCurrentInstant(), ct);
    }

    [LoggerMessage(LogLevel.Warning, "The plans could not be compared; they are again in a moment.")]
    private partial void LogUnread(DbException e);
}
