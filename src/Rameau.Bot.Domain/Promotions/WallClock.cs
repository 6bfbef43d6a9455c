using NodaTime;
using NodaTime.TimeZones;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>
/// The one rule for hours that a clock change skips or repeats: a skipped hour moves forward by the gap, a repeated one is
/// its first occurrence.
/// </summary>
public static class WallClock
{
    private static readonly ZoneLocalMappingResolver Rule =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    public static Instant On(this DateTimeZone zone, LocalDate day, LocalTime time) => zone.At(day + time);

    public static Instant At(this DateTimeZone zone, LocalDateTime wall) => zone.ResolveLocal(wall, Rule).ToInstant();

    public static LocalDate DayOf(this DateTimeZone zone, Instant instant) => instant.InZone(zone).Date;
}
