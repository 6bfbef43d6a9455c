using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Demo;

/// <summary>Moves the room's clock from one due instant to the next, doing at each what the scheduler would have done.</summary>
public sealed class RoomTime(RoomClock clock, IPromotions promotions, JobBoundary job, Forecast forecast, IMetronome metronome) : IRoomMover
{
    public DateTimeOffset? NextBeatAt => forecast.NextBeatAt?.ToDateTimeOffset();

    public async Task MoveAsync(string to, IProgress<RoomProgress> progress, CancellationToken ct)
    {
        var started = clock.GetCurrentInstant();
        var target = Target(to, started);
        var total = Math.Max(1, (int)(target - started).TotalHours);
        var all = (await promotions.AllAsync(ct)).Select(promotion => promotion.Id).ToArray();

        while (await NextAsync(all, ct) is { } next && next <= target && !ct.IsCancellationRequested)
        {
            clock.AdvanceTo(next.ToDateTimeOffset());
            progress.Report(new((int)(next - started).TotalHours, total, next.InZone(Zone).ToString("d MMMM uuuu", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"))));
        }

        if (!ct.IsCancellationRequested)
        {
            clock.AdvanceTo(target.ToDateTimeOffset());
            await NextAsync(all, ct);
        }
    }

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[clock.LocalTimeZone.Id];

    private Instant Target(string to, Instant now)
    {
        var local = now.InZone(Zone).LocalDateTime;

        return to switch
        {
            "nextBeat" => forecast.NextBeatAt ?? now,
            "day" => Zone.At(local.PlusDays(1)),
            "week" => Zone.At(local.PlusWeeks(1)),
            _ => Zone.At(local.PlusMonths(9)),
        };
    }

    /// <summary>Does what is due now for everybody, and gives the next instant at which anybody has something to do.</summary>
    private async Task<Instant?> NextAsync(IEnumerable<PromotionId> all, CancellationToken ct)
    {
        Instant? earliest = null;

        foreach (var promotion in all)
        {
            if (await job.RunAsync(promotion, ct) is not { } next)
            {
                continue;
            }

            await metronome.ArmAsync(promotion, next, ct);
            earliest = earliest is { } known ? Instant.Min(known, next) : next;
        }

        return earliest;
    }
}
