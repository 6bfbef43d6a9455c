using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>What people filled in, as decisions. The client's own checks are not relied on.</summary>
internal static class PlanInputs
{
    public const int LongestReason = 300;

    private static readonly LocalTimePattern[] Times = [LocalTimePattern.CreateWithInvariantCulture("H:mm"), LocalTimePattern.CreateWithInvariantCulture("H:mm:ss")];

    /// <summary>Minutes are what people decide in.</summary>
    private static readonly LocalDateTimePattern Walls = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static LocalDate? Date(string? text) => text is not null && LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day } ? day : null;

    public static LocalTime? Time(string? text) =>
        text is null ? null : Times.Select(pattern => pattern.Parse(text.Trim())).Where(result => result.Success).Select(result => (LocalTime?)result.Value).FirstOrDefault();

    public static LocalDateTime? Wall(string? text) => text is not null && Walls.Parse(text) is { Success: true, Value: var wall } ? wall : null;

    public static string Wall(LocalDateTime wall) => Walls.Format(wall);

    /// <summary>One line without signs that cannot be seen; null when nothing is left.</summary>
    public static string? Text(string? typed, int longest)
    {
        var line = string.Concat((typed ?? string.Empty).Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        var kept = Math.Min(line.Length, longest);

        return line.Length == 0 ? null : line[..(kept < line.Length && char.IsHighSurrogate(line[kept - 1]) ? kept - 1 : kept)].TrimEnd();
    }

    /// <summary>Where only the date or only the hour was given, the other stays.</summary>
    /// <param name="step">Null for one that is not there, which is refused whatever its date.</param>
    public static LocalDateTime? Moment(Step? step, DateTimeZone zone, LocalDate? date, LocalTime? time)
    {
        var now = step?.StartsAt.InZone(zone).LocalDateTime ?? date?.AtMidnight();
        return (date is null && time is null) || now is not { } start ? null : (date ?? start.Date) + (time ?? start.TimeOfDay);
    }

    /// <summary>What a tap on « Appliquer » or « Voir » decides about a step, in the order it is carried out.</summary>
    public static IReadOnlyList<PlanChange> Changes(Domain.Pathways.StepId step, LocalDateTime? to, string? place, bool cancel, string? reason) => cancel
        ? [new PlanChange.Cancelled(step, reason)]
        :
        [
            .. to is { } moment ? [new PlanChange.Moved(step, moment)] : Array.Empty<PlanChange>(),
            .. place is { } where ? [new PlanChange.Placed(step, where)] : Array.Empty<PlanChange>(),
        ];
}
