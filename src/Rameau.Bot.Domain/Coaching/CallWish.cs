using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

public enum PartOfDay
{
    Morning,
    Afternoon,

    /// <summary>From six on.</summary>
    Evening,
}

/// <summary>When and with whom somebody would like their call, by their own clock; what is null is all the same to them.</summary>
public sealed record CallWish(LocalDate? From = null, LocalDate? To = null, PartOfDay? Part = null, LocalTime? At = null, PersonId? Coach = null)
{
    private static readonly LocalTime Noon = new(12, 0), Six = new(18, 0);

    public bool IsAny => this is { From: null, To: null, Part: null, At: null, Coach: null };

    /// <summary>How far one has to look to know what fits, or is nearest: a week beyond the days that were said, else to the end.</summary>
    /// <returns>Null where what comes first will do.</returns>
    public Instant? Reach(DateTimeZone zone) => this switch
    {
        { IsAny: true } => null,
        { To: { } last } => zone.AtStartOfDay(last.PlusWeeks(1)).ToInstant(),
        _ => Instant.MaxValue,
    };

    public bool Fits(FreeSlot slot, DateTimeZone zone)
    {
        var local = slot.StartsAt.InZone(zone);

        return (Coach is null || Coach == slot.Coach)
            && (From is null || From <= local.Date)
            && (To is null || local.Date <= To)
            && (Part is null || Part == PartOf(local.TimeOfDay))
            && (At is null || At == local.TimeOfDay);
    }

    /// <summary>What fits, and where nothing does, what is nearest to the wish.</summary>
    public (IReadOnlyList<FreeSlot> Slots, bool Fit) Among(IReadOnlyList<FreeSlot> free, DateTimeZone zone)
    {
        FreeSlot[] fitting = [.. free.Where(slot => Fits(slot, zone))];

        if (fitting.Length > 0 || IsAny)
        {
            return (fitting, true);
        }

        FreeSlot[] same = [.. free.Where(slot => Coach is null || Coach == slot.Coach)];
        var wanted = From is { } day ? zone.On(day, At ?? (Part is PartOfDay.Afternoon ? new(14, 0) : new(9, 0))) : (Instant?)null;

        return (wanted is { } at ? [.. same.OrderBy(slot => Duration.Max(slot.StartsAt - at, at - slot.StartsAt)).ThenBy(slot => slot.StartsAt)] : same.Length > 0 ? same : free, false);
    }

    private static PartOfDay PartOf(LocalTime time) => time < Noon ? PartOfDay.Morning : time < Six ? PartOfDay.Afternoon : PartOfDay.Evening;
}
