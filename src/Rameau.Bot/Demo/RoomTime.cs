using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Demo;

/// <summary>Moves the room's time for the page, with all that falls due on the way.</summary>
/// <param name="totals">None where the room is in another process.</param>
public sealed class RoomTime(RoomClock clock, IPromotions promotions, Playback playback, Forecast forecast, IEnumerable<RoomTotals> totals) : IRoomMover
{
    private static readonly System.Globalization.CultureInfo French = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");

    private const string NineMonths = "nineMonths";

    public DateTimeOffset? NextBeatAt => forecast.NextBeatAt?.ToDateTimeOffset();

    public async Task MoveAsync(string to, IProgress<RoomProgress> progress, CancellationToken ct)
    {
        var started = clock.GetCurrentInstant();
        var target = Target(to, started);
        var total = Math.Max(1, (int)(target - started).TotalHours);
        var agenda = await AgendaAsync(started, ct);

        while (!ct.IsCancellationRequested && await playback.StepAsync(agenda, target, ct) is { } at)
        {
            progress.Report(new((int)(at - started).TotalHours, total, at.InZone(Zone).ToString("d MMMM uuuu", French)));
        }

        if (ct.IsCancellationRequested)
        {
            return;
        }

        clock.AdvanceTo(target.ToDateTimeOffset());

        foreach (var shown in to == NineMonths ? totals : [])
        {
            await shown.ShowAsync(started, target, ct);
        }
    }

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[clock.LocalTimeZone.Id];

    /// <summary>Everybody is looked at now, and from then on when it is time.</summary>
    private async Task<Agenda> AgendaAsync(Instant now, CancellationToken ct)
    {
        Agenda agenda = new();
        await agenda.ArmAllAsync((await promotions.AllAsync(ct)).ToDictionary(promotion => promotion.Id, _ => now), ct);

        return agenda;
    }

    private Instant Target(string to, Instant now)
    {
        var local = now.InZone(Zone).LocalDateTime;

        return to switch
        {
            "nextBeat" => forecast.NextBeatAt ?? now,
            "fiveMinutes" => now + Duration.FromMinutes(5),
            "day" => Zone.At(local.PlusDays(1)),
            "week" => Zone.At(local.PlusWeeks(1)),
            _ => Zone.At(local.PlusMonths(9)),
        };
    }
}
