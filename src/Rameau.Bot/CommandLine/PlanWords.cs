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
        [.. step.Warnings.Select(warning => $"{Date(zone.DayOf(step.StartsAt))} {Problem(warning)}{Proposal(warning)}")];

    private static string Problem(PlanWarning warning) => warning switch
    {
        PlanWarning.OnDayOff { Label: { } label } => $"tombe un jour où la promotion est fermée ({label})",
        PlanWarning.OnDayOff { Why: DayOff.Weekend } => "tombe un week-end",
        PlanWarning.OnDayOff { Why: DayOff.PublicHoliday } => "tombe un jour férié",
        PlanWarning.OnDayOff => "tombe en août",
        PlanWarning.OutsideHours hours => $"n’est pas entre {Texts.French.Dates.Hour(hours.Opens)} et {Texts.French.Dates.Hour(hours.Closes)}",
        PlanWarning.OutsideGap gap => $"n’est plus entre {gap.After} et {gap.Before}",
        PlanWarning.ShortWindow window => $"ne laisse que {window.Days} jour{(window.Days > 1 ? "s" : string.Empty)} pour les entretiens",
        PlanWarning.OutsidePathway pathway => $"est hors des neuf mois, du {Date(pathway.First)} au {Date(pathway.Last)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Proposal(PlanWarning warning) => warning switch
    {
        { Proposal: null } => string.Empty,
        PlanWarning.OutsideHours { Proposal: { } at } => $" : proposer {Texts.French.Dates.Hour(at.TimeOfDay)}",
        { Proposal: { } at } => $" : proposer le {Date(at.Date)}",
    };
}
