using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.CommandLine;

/// <summary>Steps and beats in the order of time, month by month.</summary>
internal static class PreviewTable
{
    private sealed record Line(Instant At, string Hour, string What, string For, string Remark);

    public static void Show(Terminal terminal, Plan plan, IReadOnlyList<RhythmRule> rules)
    {
        var (promotion, zone) = (plan.Promotion, plan.Promotion.Zone);
        Line[] lines = [.. plan.Steps.Select(step => Of(step, zone)).Concat(Beats.Of(plan, rules).Select(beat => Of(beat, zone))).OrderBy(line => line.At)];
        var table = Tables.Of("Date", "Heure", "Étape ou message", "Pour", "Remarque");

        foreach (var month in lines.GroupBy(line => plan.MonthOf(zone.DayOf(line.At))))
        {
            table.Heading(Texts.French.Steps.ProgrammeMonth(month.Key, plan.Months));

            foreach (var line in month)
            {
                table.Row(Texts.French.Dates.Day(zone.DayOf(line.At), promotion.StartsOn), line.Hour, line.What, line.For, line.Remark);
            }
        }

        terminal.Say($"{promotion.Name} ({promotion.Pathway})");
        terminal.Say($"Du {PlanWords.LongDay(promotion.StartsOn)} au {PlanWords.LongDay(plan.EndsOn)}, heures de {zone.Id}.");
        terminal.Show(table);
    }

    private static Line Of(Step step, DateTimeZone zone)
    {
        string[] remarks = [PlanWords.Until(step, zone), Texts.French.Steps.Duty(step), .. PlanWords.Warnings(step, zone).Select(warning => $"! {warning}")];

        return new(step.StartsAt, PlanWords.Hours(step, zone), $"{step.Title} [{step.Id}]", string.Empty, string.Join(" · ", remarks.Where(remark => remark.Length > 0)));
    }

    private static Line Of(Beat beat, DateTimeZone zone) => new(
        beat.DueAt,
        Texts.French.Dates.Hour(beat.DueAt.InZone(zone).TimeOfDay),
        $"  → {Texts.French.Rhythm.MessageName(beat.Rule.Message)}, {Texts.French.Steps.Name(beat.Step)}",
        Texts.French.Rhythm.AudienceName(beat.Audience),
        Texts.French.Rhythm.Timing(beat.Rule));
}
