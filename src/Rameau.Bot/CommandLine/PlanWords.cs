using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary>Dates, warnings and reminders in words, and instants for machines.</summary>
internal static class PlanWords
{
    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    public static string Date(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string At(Instant instant, DateTimeZone zone) => Iso.Format(instant.InZone(zone).ToOffsetDateTime());

    /// <summary>« mardi 16 mars 2027 à 9 h 30 »</summary>
    public static string When(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return $"{LongDay(local.Date)} à {Texts.French.Dates.Hour(local.TimeOfDay)}";
    }

    /// <summary>« mardi 16 mars 2027 », with the year in any year.</summary>
    public static string LongDay(LocalDate day) => Texts.French.Dates.Day(day, LocalDate.MinIsoValue);

    public static string Hours(Step step, DateTimeZone zone) => step.HasHour
        ? Texts.French.Dates.Hours(step.StartsAt.InZone(zone).TimeOfDay, step.EndsAt.InZone(zone).TimeOfDay)
        : string.Empty;

    /// <summary>The last day of what lasts for days.</summary>
    public static string Until(Step step, DateTimeZone zone) => !step.HasHour && step.EndsAt > step.StartsAt
        ? $"jusqu’au {LongDay(zone.DayOf(step.EndsAt).PlusDays(-1))}"
        : string.Empty;

    public static IReadOnlyList<string> Warnings(Step step, DateTimeZone zone) =>
        [.. step.Warnings.Select(warning => $"{Date(zone.DayOf(step.StartsAt))} {Why(warning.Why)} : proposer le {Date(warning.Proposal)}")];

    private static string Why(DayOff why) => why switch
    {
        DayOff.Weekend => "tombe un week-end",
        DayOff.PublicHoliday => "tombe un jour férié",
        _ => "tombe en août",
    };
}
