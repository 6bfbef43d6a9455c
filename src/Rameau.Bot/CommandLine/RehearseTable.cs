using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rehearsals;

namespace Rameau.Bot.CommandLine;

/// <summary>What was said, to whom, and what became of it: one line for each message of a plan.</summary>
internal static class RehearseTable
{
    public static void Show(Terminal terminal, IReadOnlyList<Tally> tallies)
    {
        foreach (var tally in tallies)
        {
            var promotion = tally.Plan.Promotion;
            var table = Tables.Of("Quand", "Pour", "Message", "Devenu");
            var rows = tally.Rows.ToLookup(row => row.Beat);

            foreach (var beat in tally.Beats)
            {
                table.Row(
                    $"{PlanWords.LongDay(promotion.Zone.DayOf(beat.DueAt))}, {Texts.French.Dates.Hour(beat.DueAt.InZone(promotion.Zone).TimeOfDay)}",
                    Texts.French.Rhythm.AudienceName(beat.Audience),
                    $"{Texts.French.Rhythm.MessageName(beat.Rule.Message)}, {Texts.French.Steps.Name(beat.Step)}",
                    Fate([.. rows[beat.Key]]));
            }

            terminal.Say($"{promotion.Name} ({promotion.Id}, {promotion.Pathway})");
            terminal.Show(table);
        }
    }

    public static void ShowTotals(Terminal terminal, RehearseReport report)
    {
        foreach (var doubt in report.Doubtful ?? [])
        {
            terminal.Say($"Douteux : {doubt.Key}, {doubt.At}, {(doubt.Arrived ? "arrivé" : "pas arrivé")} ({Reasons.French(doubt.Reason)}).");
        }

        terminal.Say(Totals(report));
    }

    public static string Totals(RehearseReport report) =>
        $"{report.Promotions} promotion{(report.Promotions > 1 ? "s" : string.Empty)}, {report.Beats} messages prévus : {report.Sent} envoyés, {report.Skipped} sautés, "
        + $"{report.Duplicates} en double, {report.Lost} perdus, {report.Unknown} douteux, en {report.ElapsedMs / 1000.0:0.0} s.";

    private static string Fate(Delivery[] rows) => rows switch
    {
        [] => "sans trace",
        [{ Person: null } only] => State(only),
        _ => string.Join(", ", rows.GroupBy(State).Select(same => $"{same.Key} ({same.Count()})")),
    };

    private static string State(Delivery row) => row.State switch
    {
        DeliveryState.Sent when row.Carrier is not null => "envoyé avec un autre",
        DeliveryState.Sent => "envoyé",
        DeliveryState.Skipped => $"sauté : {Reasons.French(row.Reason)}",
        DeliveryState.Failed => $"refusé : {Reasons.French(row.Reason)}",
        DeliveryState.Unknown => "douteux",
        DeliveryState.Sending => "en cours",
        _ => "en attente",
    };
}
