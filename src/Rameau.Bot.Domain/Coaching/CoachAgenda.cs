using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Days of the week, as bits: what an opening repeats on.</summary>
public readonly record struct Weekdays(int Bits)
{
    public static readonly Weekdays All = new(0b111_1111);

    public static Weekdays Of(params IEnumerable<IsoDayOfWeek> days) => new(days.Aggregate(0, (bits, day) => bits | Bit(day)));

    public bool Contains(IsoDayOfWeek day) => (Bits & Bit(day)) != 0;

    public IEnumerable<IsoDayOfWeek> Days => Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(Contains);

    private static int Bit(IsoDayOfWeek day) => 1 << ((int)day - 1);
}

/// <summary>« Les mardis de 9 h à 17 h, du 4 mars au 8 avril »: hours by the coach's own clock.</summary>
public sealed record Opening(Weekdays Days, LocalDate First, LocalDate Last, LocalTime From, LocalTime To)
{
    public bool Covers(LocalDate day) => First <= day && day <= Last && Days.Contains(day.DayOfWeek);

    /// <summary>Whether every hour of the other is open by this one already.</summary>
    public bool Contains(Opening other) =>
        First <= other.First && other.Last <= Last && From <= other.From && other.To <= To && (Days.Bits & other.Days.Bits) == other.Days.Bits;
}

/// <summary>A call, booked or offered, that takes the coach's time.</summary>
public readonly record struct Taken(Instant StartsAt, CallKey Call)
{
    public Instant EndsAt => StartsAt + CoachingCall.Length;
}

/// <summary>Everything of one coach that decides when they can be called.</summary>
/// <param name="Zone">Their own clock: openings, days and weeks are counted by it.</param>
public sealed record CoachAgenda(PersonId Coach, DateTimeZone Zone)
{
    /// <summary>To breathe and to write down, between two calls.</summary>
    public Duration Buffer { get; init; } = Duration.FromMinutes(15);

    /// <summary>What a coach needs to prepare; nearer to the start nothing is booked.</summary>
    public Duration Notice { get; init; } = Duration.FromHours(24);

    public int DailyCap { get; init; } = 3;

    /// <summary>Weeks begin on Monday.</summary>
    public int WeeklyCap { get; init; } = 8;

    public IReadOnlyList<Opening> Openings { get; init; } = [];

    public IReadOnlyList<LocalDate> DaysOff { get; init; } = [];

    /// <summary>From their own calendar.</summary>
    public IReadOnlyList<Interval> Busy { get; init; } = [];

    /// <summary>Of the time asked for and the weeks around it, in the order they start.</summary>
    public IReadOnlyList<Taken> Calls { get; init; } = [];

    public LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    public static LocalDate WeekOf(LocalDate day) => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}
