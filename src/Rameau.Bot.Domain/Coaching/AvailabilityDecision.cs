using NodaTime;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Why hours cannot be opened as they were said.</summary>
public enum AvailabilityFault
{
    NoHours,
    NoDays,

    /// <summary>The end comes before the beginning.</summary>
    Backwards,

    /// <summary>No call fits.</summary>
    TooShort,
    Past,

    /// <summary>More than a year ahead: a slip of the year rather than a plan.</summary>
    TooFar,

    /// <summary>None of the days of the week lies within the dates.</summary>
    Empty,
}

/// <summary>What becomes of hours that a coach wants to open.</summary>
public abstract record AvailabilityDecision
{
    private AvailabilityDecision() { }

    /// <param name="Openings">Those that add something, beginning today at the earliest. Overlaps do no harm: hours are open or not.</param>
    /// <param name="DaysOff">Exceptions to come.</param>
    public sealed record Opens(IReadOnlyList<Opening> Openings, IReadOnlyList<LocalDate> DaysOff) : AvailabilityDecision;

    public sealed record AlreadySo : AvailabilityDecision;

    public sealed record Refused(AvailabilityFault Why) : AvailabilityDecision;

    /// <param name="wanted">Of one sentence, with their exceptions.</param>
    /// <param name="today">By the coach's clock.</param>
    public static AvailabilityDecision Decide(CoachAgenda agenda, IReadOnlyList<Opening> wanted, IReadOnlyList<LocalDate> exceptions, LocalDate today)
    {
        var fault = wanted.Select(opening => Fault(opening, today)).FirstOrDefault(why => why is not null);

        if (fault is { } why)
        {
            return new Refused(why);
        }

        Opening[] ahead = [.. wanted.Select(opening => opening with { First = LocalDate.Max(opening.First, today) })];
        Opening[] added = [.. ahead.Where(opening => !agenda.Openings.Any(known => known.Contains(opening)))];
        LocalDate[] off = [.. exceptions.Where(day => day >= today && !agenda.DaysOff.Contains(day)).Distinct().Order()];

        return added.Length == 0 && off.Length == 0 ? new AlreadySo() : new Opens(added, off);
    }

    private static AvailabilityFault? Fault(Opening opening, LocalDate today) => opening switch
    {
        _ when opening.Last < opening.First || opening.To <= opening.From => AvailabilityFault.Backwards,
        _ when Period.Between(opening.From, opening.To, PeriodUnits.Minutes).Minutes < CoachingCall.Length.TotalMinutes => AvailabilityFault.TooShort,
        _ when opening.Last < today => AvailabilityFault.Past,
        _ when opening.First > today.PlusYears(1) => AvailabilityFault.TooFar,
        _ when !HasDay(opening, today) => AvailabilityFault.Empty,
        _ => null,
    };

    private static bool HasDay(Opening opening, LocalDate today) => opening.Days.Days
        .Any(day => LocalDate.Max(opening.First, today).PlusDays(-1).Next(day) <= opening.Last);
}
