using NodaTime;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Why nobody should be asked to come, or be written to, on a day.</summary>
public enum DayOff
{
    Weekend,
    PublicHoliday,
    August,

    /// <summary>One of the promotion's own, of which <see cref="ClosedDays.Label"/> says more.</summary>
    ClosedDay,
}

/// <summary>Days on which a promotion neither meets nor is written to, both ends included.</summary>
/// <param name="Label">In the words shown to people, e.g. « séminaire interne ».</param>
public sealed record ClosedDays(LocalDate First, LocalDate Last, string Label)
{
    /// <summary>A longer closure would be another start date: a pathway lasts nine months.</summary>
    public const int Longest = 92;

    public bool Contains(LocalDate day) => First <= day && day <= Last;
}

/// <summary>
/// When one promotion meets, and when it may be written to. Weekends and French public holidays are never used; the rest is the
/// promotion's own choice.
/// </summary>
/// <param name="Zone">Wall-clock times of the promotion belong to this zone.</param>
public sealed record PromotionCalendar(DateTimeZone Zone)
{
    public static readonly LocalTime UsualOpening = new(8, 0);
    public static readonly LocalTime UsualClosing = new(19, 0);

    /// <summary>From then on messages go out.</summary>
    public LocalTime Opens { get; init; } = UsualOpening;

    /// <summary>From then on they wait for the next active day.</summary>
    public LocalTime Closes { get; init; } = UsualClosing;

    /// <summary>Whether August, when people are away, counts as closed for what they would come to.</summary>
    public bool IsAugustClosed { get; init; } = true;

    /// <summary>Whether messages wait for September too; a reminder in August disturbs less than a meeting.</summary>
    public bool IsAugustSilent { get; init; }

    /// <summary>In the order of their first days.</summary>
    public IReadOnlyList<ClosedDays> Closed { get; init; } = [];

    /// <summary>Why people should not be asked to come that day; null for an open day.</summary>
    public DayOff? Why(LocalDate day) => Rest(day) ?? (day.Month == 8 && IsAugustClosed ? DayOff.August : null);

    /// <summary>What the promotion called the closed days that this one is among.</summary>
    public string? LabelOf(LocalDate day) => Closed.FirstOrDefault(days => days.Contains(day))?.Label;

    /// <summary>The nearest day on or after this one on which people can meet.</summary>
    public LocalDate NextOpen(LocalDate day)
    {
        while (Why(day) is not null)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>Whether messages go out that day.</summary>
    public bool IsActiveDay(LocalDate day) => Rest(day) is null && !(day.Month == 8 && IsAugustSilent);

    /// <summary>The day itself when it is active, else the next that is.</summary>
    public LocalDate ActiveDayFrom(LocalDate day)
    {
        while (!IsActiveDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The last active day before this one.</summary>
    public LocalDate ActiveDayBefore(LocalDate day)
    {
        do
        {
            day = day.PlusDays(-1);
        }
        while (!IsActiveDay(day));

        return day;
    }

    /// <summary>The instant itself when messages may go out then, else the next opening.</summary>
    public Instant NextActive(Instant instant)
    {
        var local = instant.InZone(Zone);

        return local switch
        {
            _ when !IsActiveDay(local.Date) => Zone.On(ActiveDayFrom(local.Date), Opens),
            { TimeOfDay: var time } when time < Opens => Zone.On(local.Date, Opens),
            { TimeOfDay: var time } when time >= Closes => Zone.On(ActiveDayFrom(local.Date.PlusDays(1)), Opens),
            _ => instant,
        };
    }

    /// <summary>Half an hour before messages stopped on the instant's day; null when they never went out that day, or still do.</summary>
    public Instant? LastActiveOf(Instant instant)
    {
        var day = Zone.DayOf(instant);
        var last = Zone.On(day, Closes.PlusMinutes(-30));

        return IsActiveDay(day) && last < instant ? last : null;
    }

    /// <summary>Two calendars with the same days are the same.</summary>
    public bool Equals(PromotionCalendar? other) =>
        other is not null
        && (Zone, Opens, Closes, IsAugustClosed, IsAugustSilent) == (other.Zone, other.Opens, other.Closes, other.IsAugustClosed, other.IsAugustSilent)
        && Closed.SequenceEqual(other.Closed);

    public override int GetHashCode() => HashCode.Combine(Zone, Opens, Closes, IsAugustClosed, IsAugustSilent, Closed.Count);

    /// <summary>What holds for meetings and messages alike.</summary>
    private DayOff? Rest(LocalDate day) => day switch
    {
        _ when FrenchCalendar.IsPublicHoliday(day) => DayOff.PublicHoliday,
        { DayOfWeek: IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday } => DayOff.Weekend,
        _ when Closed.Any(days => days.Contains(day)) => DayOff.ClosedDay,
        _ => null,
    };
}
