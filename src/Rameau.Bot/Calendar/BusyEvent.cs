using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Calendar;

/// <summary>A time as a calendar writes it: UTC, of a zone, of no zone, or a whole day.</summary>
internal sealed record BusyTime(LocalDateTime Wall, string? Zone, bool IsUtc, bool IsDay);

/// <summary>One VEVENT, as far as it says when somebody is taken.</summary>
internal sealed record BusyEvent
{
    private static readonly LocalDateTimePattern Wall = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public string? Uid { get; private init; }
    public BusyTime? Start { get; private init; }
    public BusyTime? End { get; private init; }
    public Duration? Length { get; private init; }
    public RepeatRule? Rule { get; private init; }
    public bool IsRuleUnread { get; private init; }
    public IReadOnlyList<BusyTime> Except { get; private init; } = [];
    public BusyTime? RecurrenceId { get; private init; }

    /// <summary>Cancelled, or marked as leaving the person free.</summary>
    public bool IsFree { get; private init; }

    public static BusyEvent Of(IReadOnlyList<string> lines)
    {
        BusyEvent one = new();
        List<BusyTime> except = [];

        foreach (var line in lines)
        {
            var colon = ValueAt(line);
            var parts = line[..colon].Split(';');
            var (value, zone) = (colon < line.Length ? line[(colon + 1)..].Trim() : string.Empty, Zone(parts));

            one = parts[0].ToUpperInvariant() switch
            {
                "UID" => one with { Uid = value },
                "DTSTART" => one with { Start = Time(value, zone) },
                "DTEND" => one with { End = Time(value, zone) },
                "DURATION" => one with { Length = PeriodPattern.NormalizingIso.Parse(value) is { Success: true, Value: var period } && period is { Years: 0, Months: 0 } ? period.ToDuration() : null },
                "RRULE" => RepeatRule.Parse(value) is { } rule ? one with { Rule = rule } : one with { IsRuleUnread = true },
                "RECURRENCE-ID" => one with { RecurrenceId = Time(value, zone) },
                "STATUS" when value.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) => one with { IsFree = true },
                "TRANSP" when value.Equals("TRANSPARENT", StringComparison.OrdinalIgnoreCase) => one with { IsFree = true },
                "X-MICROSOFT-CDO-BUSYSTATUS" when value.Equals("FREE", StringComparison.OrdinalIgnoreCase) => one with { IsFree = true },
                _ => one,
            };

            if (parts[0].Equals("EXDATE", StringComparison.OrdinalIgnoreCase))
            {
                except.AddRange(value.Split(',').Select(text => Time(text, zone)).OfType<BusyTime>());
            }
        }

        return one with { Except = except };
    }

    /// <param name="moved">Occurrences that have an event of their own.</param>
    public static IEnumerable<Interval> Occurrences(BusyEvent one, DateTimeZone home, Instant from, Instant until, IReadOnlyList<BusyTime> moved, ISet<string> notes)
    {
        if (one.IsFree)
        {
            yield break;
        }

        if (one.Start is not { } start)
        {
            notes.Add("Un évènement sans début lisible est laissé de côté.");
            yield break;
        }

        if (one.IsRuleUnread)
        {
            notes.Add("Une répétition que je ne sais pas suivre ne compte que pour sa première fois.");
        }

        var zone = ZoneOf(start, home, notes);
        var length = LengthOf(one, start, zone, home, notes);
        var last = until.InZone(zone).LocalDateTime;
        var except = one.Except.Concat(moved).Select(time => (time.IsDay, At(time, home, notes), time.Wall.Date)).ToArray();

        foreach (var wall in one.Rule is { } rule ? rule.Of(start.Wall, last, zone) : [start.Wall])
        {
            var at = zone.At(wall);

            if (at < until && at + length > from && !Array.Exists(except, no => no.IsDay ? no.Date == wall.Date : no.Item2 == at))
            {
                yield return new(at, start.IsDay ? zone.At(wall + Period.FromTicks((long)length.TotalTicks)) : at + length);
            }
        }
    }

    private static Duration LengthOf(BusyEvent one, BusyTime start, DateTimeZone zone, DateTimeZone home, ISet<string> notes)
    {
        var length = (one.End, one.Length) switch
        {
            ({ IsDay: true } end, _) when start.IsDay => Period.Between(start.Wall, end.Wall, PeriodUnits.Ticks).ToDuration(),
            ({ } end, _) => At(end, home, notes) - zone.At(start.Wall),
            (null, { } given) => given,
            _ => start.IsDay ? Duration.FromDays(1) : Duration.Zero,
        };

        return Duration.Max(Duration.Zero, length);
    }

    private static Instant At(BusyTime time, DateTimeZone home, ISet<string> notes) => ZoneOf(time, home, notes).At(time.Wall);

    private static DateTimeZone ZoneOf(BusyTime time, DateTimeZone home, ISet<string> notes)
    {
        if (time.IsUtc)
        {
            return DateTimeZone.Utc;
        }

        if (time.Zone is not { } name)
        {
            return home;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } known)
        {
            return known;
        }

        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) is { } windows)
        {
            return windows;
        }

        notes.Add($"Le fuseau « {name} » m’est inconnu ; ses heures sont prises pour celles de {home.Id}.");
        return home;
    }

    internal static BusyTime? Time(string value, string? zone) => value switch
    {
        [.. var bare, 'Z'] when Wall.Parse(bare) is { Success: true, Value: var wall } => new(wall, null, IsUtc: true, IsDay: false),
        _ when Wall.Parse(value) is { Success: true, Value: var wall } => new(wall, zone, IsUtc: false, IsDay: false),
        _ when Date.Parse(value) is { Success: true, Value: var day } => new(day.AtMidnight(), null, IsUtc: false, IsDay: true),
        _ => null,
    };

    private static string? Zone(string[] parts) =>
        parts.FirstOrDefault(part => part.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase)) is { } zone ? zone[5..].Trim('"') : null;

    /// <summary>The colon before the value, which is not one within quotes.</summary>
    private static int ValueAt(string line)
    {
        var quoted = false;

        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';

            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return line.Length;
    }
}
